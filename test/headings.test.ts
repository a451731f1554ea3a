import { existsSync } from 'node:fs';
import { HTMLElement, TextNode, type Node } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { builtSite, textOf, type BuiltPage } from './support/built-site.ts';

// The last is of content that has a group of readers without links and another without services.
for (const folder of ['dist', 'test-results/site-2024', 'test-results/site-small']) {
  const pages = existsSync(`${folder}/index.html`) ? builtSite(folder).pages : [];
  describe.skipIf(pages.length === 0)(folder, () => {
    test('is built', () => expect(pages).not.toEqual([]));
    test.each(pages)('$address has no heading with nothing under it', (page) => {
      expect(emptyHeadings(page).map(textOf)).toEqual([]);
    });
  });
}

/** Those after which, up to the next of their rank or the end of what they stand in, no words come but other headings. */
function emptyHeadings({ root }: BuiltPage): HTMLElement[] {
  return root.querySelectorAll('h1, h2, h3, h4, h5, h6').filter((heading) => {
    const whole = heading.closest('section, article, main, footer, search-page') ?? root;
    const nodes = inOrder(whole);
    const after = nodes.slice(nodes.indexOf(heading) + 1);
    const next = after.findIndex((node) => rankOf(node) <= rankOf(heading));
    return !after.slice(0, next < 0 ? undefined : next).some(isSaid);
  });
}

const inOrder = (element: HTMLElement): Node[] =>
  element.childNodes.flatMap((node) => [node, ...(node instanceof HTMLElement ? inOrder(node) : [])]);

/** 1 to 6; what is no heading has the lowest rank of all. */
const rankOf = (node: Node) =>
  Number(node instanceof HTMLElement ? /^h([1-6])$/.exec(node.localName)?.[1] : undefined) || Infinity;

/** Whether it is words outside headings, scripts and what is shown to nobody. */
const isSaid = (node: Node) =>
  node instanceof TextNode &&
  node.text.trim() !== '' &&
  !node.parentNode?.closest('h1, h2, h3, h4, h5, h6, script, style, template, [hidden]');
