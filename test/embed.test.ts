import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { pages } from './support/built-site.ts';

/** What other services load on their login pages, where every kilobyte is in somebody's way. */
const limit = 3_000;
const script = readFileSync('dist/embed/notices.js', 'utf8');

test('the element for other services is light', () => {
  expect(brotliCompressSync(script).length).toBeLessThan(limit);
});

test('it is one file, and a script of either kind', () => {
  expect(script).not.toMatch(/\b(?:import|export)\b/);
  expect(() => new Function(script)).not.toThrow();
});

test('it makes no code or markup from text, so that the strictest policy can hold', () => {
  expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|setHTML|document\.write|\beval\b|\bFunction\b/);
});

test('it reads the same in a page of any encoding', () => {
  expect(script).toMatch(/^[\0-\x7f]*$/);
});

test('it keeps nothing in the browser of the reader', () => {
  expect(script).not.toMatch(/localStorage|sessionStorage|indexedDB|cookie/i);
});

test('what is written down is what the demo does', () => {
  const loads = (root: HTMLElement) =>
    root
      .querySelectorAll('script[src$="/embed/notices.js"]')
      .map(({ attributes }) => Object.keys(attributes).filter((name) => name !== 'src'));
  const written = pages.flatMap(({ address, root }) =>
    root
      .querySelectorAll('pre')
      .map(({ textContent }) => parse(textContent))
      .filter((code) => code.querySelector('login-notices'))
      .map((code) => ({ address, loads: loads(code), inside: code.querySelector('login-notices')?.innerHTML.trim() })),
  );
  expect(written.map(({ address }) => address).sort()).toEqual(['/embed/demo/', '/en/integrera/', '/integrera/']);
  const demo = pages.find(({ address }) => address === '/embed/demo/');
  for (const one of written) {
    expect(one.loads, one.address).toEqual(loads(demo?.root as HTMLElement));
    expect(one.inside, one.address).toMatch(/^<a href="[^"]+\/meddelanden\/">[^<]+<\/a>$/);
  }
});

test('its demo shows it for every role, for developers only', () => {
  const demo = pages.find(({ address }) => address === '/embed/demo/');
  expect(demo?.isIndexed).toBe(false);
  const roles = demo?.root.querySelectorAll('login-notices').map((one) => one.getAttribute('for-role'));
  expect(roles).toEqual(expect.arrayContaining(['privatpersoner', 'arbetsgivare', undefined]));
});
