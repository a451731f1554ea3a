/** With text twice as large, and on a phone of 320 px or a view of 256 px, no page runs out of the window sideways. */
import { expect, test, type Page } from '@playwright/test';
import { readSite } from '../test/support/read-site.ts';

const sites = { dist: process.env['SITE_TODAY'] ?? '', 'test-results/site-small': process.env['SITE_SMALL'] ?? '' };

/** What stands further to the right than the window goes, with its text. */
async function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 1 && one.children.length === 0)
      .map((one) => `${one.localName}.${one.className}: ${one.textContent.trim().slice(0, 40)}`);
  });
}

// A reader who has set text to twice the size; widths in rem of style rules follow.
test.use({
  launchOptions: {
    executablePath: process.env['CHROMIUM_PATH'],
    args: ['--no-sandbox', '--disable-gpu', '--blink-settings=defaultFontSize=32'],
  },
});

for (const [folder, site] of Object.entries(sites)) {
  for (const width of [320, 256]) {
    test(`every page of ${folder} fits, ${width} px wide`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 480 });
      await page.goto(site);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('36px');
      for (const { address } of readSite(folder).pages) {
        await page.goto(site + address.slice(1));
        expect.soft(await outside(page), address).toEqual([]);
      }
    });
  }
}

test('what a search finds fits', async ({ page }) => {
  await page.setViewportSize({ width: 256, height: 480 });
  await page.goto(`${sites.dist}sok/?q=tjänstelegitimation`);
  await expect(page.locator('#search-results a').first()).toBeVisible();
  expect(await outside(page), 'results').toEqual([]);
  await page.goto(sites.dist);
  await page.getByRole('searchbox').fill('tjänstelegitimation');
  await expect(page.locator('search-box .hits a').first()).toBeVisible();
  expect(await outside(page), 'suggestions').toEqual([]);
});
