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

const written = pages.flatMap(({ address, root }) =>
  root
    .querySelectorAll('pre')
    .map(({ textContent }) => parse(textContent))
    .filter((code) => code.querySelector('login-notices'))
    .map((code) => ({ address, root, code })),
);

test('what is written down for developers is what the demo below it does', () => {
  const loads = (within: HTMLElement) =>
    within
      .querySelectorAll('script[src$="/embed/notices.js"]')
      .map(({ attributes }) => Object.keys(attributes).filter((name) => name !== 'src'));
  expect(written.map(({ address }) => address).sort()).toEqual(['/en/integrera/', '/integrera/']);
  for (const { address, root, code } of written) {
    expect(loads(code), address).toEqual([['async']]);
    expect(loads(root), address).toEqual(loads(code));
    const inside = /^<a href="[^"]*\/meddelanden\/">[^<]+<\/a>$/;
    for (const one of [code, root].flatMap((within) => within.querySelectorAll('login-notices')))
      expect(one.innerHTML.trim(), address).toMatch(inside);
  }
});

test('its demo shows it for everyone and for every role', () => {
  for (const { address, root } of written) {
    const roles = root.querySelectorAll('login-notices').map((one) => one.getAttribute('for-role'));
    const all = [undefined, 'arbetsgivare', 'privatpersoner', 'stallforetradare', 'tandvardspersonal'];
    expect(roles.sort(), address).toEqual(all.sort());
  }
});
