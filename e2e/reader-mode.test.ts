/** Reader modes of browsers keep the answer of a page and the notices above it (Firefox and others use @mozilla/readability). */
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { isHelpEntry, readSite } from '../test/support/read-site.ts';

const readability = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');
const small = process.env['SITE_SMALL'] ?? '';

// Readability writes into a copy of the page, which the page's policy stops.
test.use({ bypassCSP: true });

/** What a reader mode shows of a page, with single blanks. */
async function readIn(page: Page, address: string): Promise<string> {
  await page.goto(address);
  const text = await page.evaluate(`${readability}; new Readability(document.cloneNode(true)).parse()?.textContent`);
  return String(text ?? '').replaceAll(/\s+/g, ' ');
}

test('every help entry keeps its answer', async ({ page }) => {
  test.slow();
  const entries = readSite('dist')
    .pages.filter(isHelpEntry)
    .map(({ address }) => address.slice(1));
  expect(entries.length).toBeGreaterThan(50);
  for (const entry of entries) {
    const read = await readIn(page, `${process.env['SITE_TODAY']}${entry}`);
    const answer = await page.locator('.answer').innerText();
    expect.soft(read, entry).toContain(answer.replaceAll(/\s+/g, ' '));
  }
});

for (const path of [
  'hjalp/kortet-fungerar-inte/',
  'hjalp/nytt-kort/',
  'meddelanden/underhall/',
  'meddelanden/kodkort/',
]) {
  test(`a notice is kept with its state: ${path}`, async ({ page }) => {
    await page.clock.setFixedTime(Date.parse('2024-10-26T21:30Z'));
    const read = await readIn(page, small + path);
    expect(read).toMatch(/Pågår, sedan lördag 26 oktober 2024|Börjar gälla fredag 1 november 2024/);
  });
}
