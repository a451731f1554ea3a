/**
 * Orca gives a space that stands alone between two links to the voice as an utterance of its own, and does not always
 * learn when that is over: then the reading of the page ends there.
 */
import { expect, test, type Page } from '@playwright/test';

const site = process.env['SITE_SMALL'] ?? '';
const paths = [
  '',
  'tandlakare/',
  'hjalp/',
  'hjalp/kortet-fungerar-inte/',
  'meddelanden/',
  'meddelanden/underhall/',
  'inloggningssatt/',
  'a-o/',
  'tillganglighet/',
  'sok/?q=kort',
];

for (const path of paths) {
  test(`no space stands alone between links: /${path}`, async ({ page }) => {
    await page.goto(site + path);
    if (path.startsWith('sok')) await expect(page.locator('#search-results a').first()).toBeVisible();
    expect(await loneSpaces(page)).toEqual([]);
  });
}

/** The elements with a space that has room of its own and no words or signs beside it. */
function loneSpaces(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSaid = (node: Node | null) =>
      node !== null &&
      /\S/.test(node.textContent ?? '') &&
      !(node instanceof Element && node.matches('a, button, ul, ol, h1, h2, h3, p, script'));
    const isFollowedBySign = (node: Node) => {
      if (node.nextSibling || !node.parentElement) return false;
      const { content } = getComputedStyle(node.parentElement, '::after');
      // A sign that is an ornament has an empty text to be said: '›' / ''.
      return content !== 'none' && !content.endsWith('/ ""');
    };
    const widthOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect().width;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const isAlone = !isSaid(node.previousSibling) && !isSaid(node.nextSibling) && !isFollowedBySign(node);
      if (!/\S/.test(node.textContent ?? '') && widthOf(node) > 0 && isAlone)
        found.push(node.parentElement?.outerHTML ?? '');
    }
    return found;
  });
}
