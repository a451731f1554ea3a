import { expect, test, type Page } from '@playwright/test';

/** Built in the night when a portal is closed until half past two normal time; its banner stays for another day. */
const site = process.env['SITE_SMALL'] ?? '';
const end = Date.parse('2024-10-27T02:30+01:00');

const banner = (page: Page) => page.locator('.notice', { hasText: 'Tandvårdsportalen är stängd' });

async function lookOf(page: Page) {
  const colour = await banner(page).evaluate((box) => getComputedStyle(box).borderInlineStartColor);
  return { colour, words: await banner(page).locator('.severity:visible').allInnerTexts() };
}

test('in an open page a banner stops being grave when nothing is urgent any more', async ({ page }) => {
  await page.clock.install({ time: end - 5000 });
  await page.goto(`${site}tandlakare/`);
  await page.clock.pauseAt(end - 1);
  const before = await lookOf(page);
  await page.clock.runFor(1);
  const after = await lookOf(page);
  expect([before.words, after.words]).toEqual([['Viktigt'], ['Information']]);
  expect(after.colour).not.toBe(before.colour);
  await expect(banner(page).getByText('Avslutat')).toBeVisible();
  await page.reload();
  expect(await lookOf(page), 'in a page that comes afterwards').toEqual(after);
});

test('lists say that it was grave no longer', async ({ page }) => {
  const item = page.getByRole('listitem').filter({ hasText: 'Tandvårdsportalen är stängd' });
  await page.clock.setFixedTime(end - 1);
  await page.goto(`${site}meddelanden/`);
  await expect(item).toContainText('Viktigt, Planerat underhåll');
  await page.clock.setFixedTime(end);
  await page.reload();
  await expect(item).toContainText('Information, Planerat underhåll');
});

test('no list calls urgent what is over', async ({ page }) => {
  for (const path of ['meddelanden/', 'meddelanden/arkiv/2024/']) {
    await page.goto(site + path);
    const item = page.getByRole('listitem').filter({ hasText: 'SITHS fungerade inte' });
    await expect(item).toContainText('Störning');
    await expect(item).not.toContainText('Akut');
  }
});
