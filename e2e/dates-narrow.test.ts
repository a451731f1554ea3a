/** On a phone of 320 px no day and no clock time is broken inside, as `08:0|0` was: what does not fit goes to the next line whole. */
import { expect, test } from '@playwright/test';

const site = process.env['SITE_SMALL'] ?? '';
const paths = ['', 'tandlakare/', 'meddelanden/', 'meddelanden/underhall/', 'meddelanden/kodkort/', 'inloggningssatt/'];

for (const path of [...paths, 'en/meddelanden/']) {
  test(`days and clock times are whole: /${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(site + path);
    const { whole, broken } = await page.evaluate(() => {
      const found: { whole: string[]; broken: string[] } = { whole: [], broken: [] };
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { data } = texts.currentNode as Text;
        // No-break spaces join what is said in one; a line may break after a dash.
        for (const { 0: piece, index } of data.matchAll(/[^ \n–]*\d[^ \n–]*/g)) {
          const range = document.createRange();
          range.setStart(texts.currentNode, index);
          range.setEnd(texts.currentNode, index + piece.length);
          const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
          if (lines.size > 0) found[lines.size === 1 ? 'whole' : 'broken'].push(piece);
        }
      }
      return found;
    });
    expect(whole).not.toEqual([]);
    expect(broken).toEqual([]);
  });
}
