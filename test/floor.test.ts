import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { files, pages } from './support/built-site.ts';
import { lackingInPage } from './floor/page.ts';
import { lackingInScript } from './floor/script.ts';
import { lackingInStyle } from './floor/style.ts';

/** What the floor lacks and the site uses all the same, each with why a reader is no worse off. */
const niceties: Record<string, string> = {
  'cursor: pointer': 'a phone has no pointer',
  'break-after: avoid': 'a heading may end a printed page',
  'media feature scripting': 'the index moves down when its field comes',
  'property hanging-punctuation': 'a dash stands inside the edge',
  'property text-wrap': 'lines of a heading are not of one length',
  '<input autocapitalize>': 'a capital finds the same',
  Highlight: 'aloud/read asks for it first, and gives the paragraph that is read an outline',
  'new Highlight()': 'the same',
  'selector :highlight': 'the same',
  'media feature forced-colors': 'a button has a broader edge',
  'new CSSStyleSheet()': 'the embedded element asks for adoptedStyleSheets first, which came with it',
  '.element': 'a field of what Pagefind indexes',
  '.grow': 'WebAssembly, which MDN lists elsewhere',
  '.results': 'a field of what Pagefind finds',
};

/** Every text of a kind that the pages have inline, with the first page that has it. */
function inline(selector: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { address, root } of pages) {
    for (const { rawText } of root.querySelectorAll(selector)) if (!found.has(rawText)) found.set(rawText, address);
  }
  return found;
}

const scripts = inline('script:not([src]):not([type])');
for (const file of files.filter((one) => one.endsWith('.js'))) scripts.set(readFileSync(`dist/${file}`, 'utf8'), file);
const styles = inline('style');
for (const file of files.filter((one) => one.endsWith('.css'))) styles.set(readFileSync(`dist/${file}`, 'utf8'), file);

const used = new Set<string>();

/** Each fault with the first place that it is found in; each nicety is crossed off. */
function faultsIn<T>(
  things: Iterable<readonly [T, string]>,
  lackingIn: (thing: T) => string[],
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [thing, where] of things) for (const fault of lackingIn(thing)) found[fault] ??= where;
  for (const fault of Object.keys(niceties)) if (fault in found) used.add(fault);
  return Object.fromEntries(Object.entries(found).filter(([fault]) => !(fault in niceties)));
}

describe('the oldest browsers of package.json lack nothing', () => {
  test('in styles', () => {
    expect(styles.size).toBeGreaterThan(0);
    expect(faultsIn(styles, lackingInStyle)).toEqual({});
  });

  test('in scripts', () => {
    expect(scripts.size).toBeGreaterThan(0);
    expect(faultsIn(scripts, lackingInScript)).toEqual({});
  });

  test('in pages', () => {
    expect(
      faultsIn(
        pages.map(({ root, address }) => [root, address] as const),
        lackingInPage,
      ),
    ).toEqual({});
  });

  test('but for exceptions that are there', () => {
    expect(Object.keys(niceties).filter((fault) => !used.has(fault))).toEqual([]);
  });
});
