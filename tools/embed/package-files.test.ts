import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { packageFiles } from './package-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'embed-package-'));
const files = await packageFiles({
  name: '@stad/meddelanden',
  version: '1.2.0',
  site: 'https://hjalp.example/inloggning/',
  siteName: 'Hjälpen',
  roles: ['ombud', 'tandlakare'],
  licence: 'MIT',
});
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

afterAll(() => rmSync(folder, { recursive: true }));

test('what the manifest names is there, and what it is for is said with the addresses of the site', () => {
  const { exports, files: listed } = JSON.parse(files['package.json'] ?? '') as { exports: object; files: string[] };
  const named = Object.values(exports).flatMap((ways: object) => Object.values(ways) as string[]);
  expect(Object.keys(files)).toEqual(expect.arrayContaining([...listed, ...named.map((path) => path.slice(2))]));
  expect(files['README.md']).toContain('href="https://hjalp.example/inloggning/meddelanden/"');
});

test('where there is no browser, as while a page is made on a server, its import does nothing', async () => {
  expect(Object.keys(await import(pathToFileURL(join(folder, 'index.js')).href))).toEqual([]);
});

test('its types know the groups of the site', () => {
  const uses = {
    "const it: LoginNoticesAttributes = { src: '/', 'for-role': 'ombud', lang: 'sv' };": 0,
    "const it: LoginNoticesAttributes = { src: '/', 'for-role': 'okand' };": 1,
    "const it: LoginNoticesAttributes = { 'for-role': 'ombud' };": 1,
    "const it: HTMLElement | null = document.querySelector('login-notices');": 0,
  };
  const programs = Object.keys(uses).map((line, number) => {
    const file = join(folder, `use-${number}.ts`);
    writeFileSync(file, `import type { LoginNoticesAttributes } from './index.js';\nexport ${line}\n`);
    return file;
  });
  const options = { strict: true, skipLibCheck: true, types: [], module: ts.ModuleKind.NodeNext };
  const program = ts.createProgram(programs, { ...options, target: ts.ScriptTarget.ES2022 });
  const found = programs.map((file) => program.getSemanticDiagnostics(program.getSourceFile(file)).length);
  expect(found).toEqual(Object.values(uses));
});
