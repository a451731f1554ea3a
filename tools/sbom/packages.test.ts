import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packagesOf, purlOf } from './packages.ts';

const installed = (path: string) => resolve('node_modules', path);

test('a module is of the package in whose folder it is, whatever was asked of it; our own is of none', () => {
  const packages = packagesOf([
    resolve('src/admin/main.ts'),
    resolve('src/components/Notice.astro?raw'),
    installed('yaml/browser/index.js'),
    installed('yaml/browser/dist/compose/composer.js'),
    installed('@shikijs/core/dist/index.mjs'),
    `\0${installed('turndown/lib/turndown.browser.es.js')}?commonjs-es-import`,
  ]);
  expect(packages.map(purlOf).map((purl) => purl.replace(/@[\d.]+$/, ''))).toEqual([
    'pkg:npm/%40shikijs/core',
    'pkg:npm/turndown',
    'pkg:npm/yaml',
  ]);
  expect(packages.map(({ licence }) => licence)).toEqual(['MIT', 'MIT', 'ISC']);
  expect(packages.at(-1)?.texts.join()).toMatch(/Permission to use, copy, modify/);
});

test('a package within another one is itself', () => {
  const [langs] = packagesOf([installed('@sveltia/cms/node_modules/@shikijs/langs/dist/c.mjs')]);
  expect(langs?.name).toBe('@shikijs/langs');
});

test('what a bundler brings along is of the bundler', () => {
  const packages = packagesOf(['\0vite/preload-helper.js', '\0rolldown/runtime.js']);
  expect(packages.map(({ name }) => name)).toEqual(['rolldown', 'vite']);
});

describe('what nobody can tell the package of is no package that is left out', () => {
  test.each(['\0virtual:words', '/elsewhere/script.js', '\0somebody/helper.js'])('%j', (id) => {
    expect(() => packagesOf([id])).toThrow(`Nobody can tell of which package the module ${JSON.stringify(id)} is.`);
  });
});

test('a package that others were bundled into names them by its source maps', () => {
  const [sveltia] = packagesOf([installed('@sveltia/cms/npm/index.js')]);
  expect(sveltia?.inner.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['@sveltia/ui', 'dompurify', 'svelte']),
  );
  expect(sveltia?.inner.filter(({ version }) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(sveltia?.texts.join()).toMatch(/SIL OPEN FONT LICENSE/i);
});
