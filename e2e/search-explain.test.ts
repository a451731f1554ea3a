import { expect, test } from '@playwright/test';
import { expectAccessible, twoViews } from './accessibility.ts';
import { best, detailsAddress, status } from './search-page.ts';

const preview = process.env['SITE_PREVIEW_BUILD'] ?? '';
const reasons = '.explanation';

test('a preview explains on demand how each result got its place', async ({ page }) => {
  await page.goto(`${preview}sok/?q=sp%C3%A4rrat+bnakid+xyzzyq&explain`);
  await expect(best(page).first().locator(reasons)).toContainText(
    /Poäng \d,\d+.*”bnakid” som stavfel: bankid, passar 0,\d+, väger \d/,
  );
  await expect(page.locator('.outcome > .explanation')).toHaveText('Okända ord: ”xyzzyq”');
  await expectAccessible(page, twoViews);
  await page.route(detailsAddress, (route) => route.abort());
  await page.goto(`${preview}sok/?q=bluetooth&explain`);
  await expect(best(page).first().locator(reasons)).toHaveText(/Pagefind/);
});

test('nobody else sees that', async ({ page }) => {
  for (const address of [`${preview}sok/?q=siths`, `${process.env['SITE_TODAY']}sok/?q=siths&explain`]) {
    await page.goto(address);
    await expect(status(page)).toContainText('på ”siths”');
    await expect(page.locator(reasons)).toHaveCount(0);
  }
});
