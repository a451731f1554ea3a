/** The search goes on with the files that are kept, whatever stands in the way of new ones. */
import { expect, test } from '@playwright/test';
import { isKept, visit } from './kept-pages.ts';
import { siteAtLine } from './uncertain-line.ts';

test.use({ serviceWorkers: 'allow' });

let site: Awaited<ReturnType<typeof siteAtLine>>;
test.beforeEach(async () => {
  site = await siteAtLine('dist');
});
test.afterEach(() => site.close());

for (const line of ['stalled', 'failing', 'sign-in', 'missing'] as const)
  test(`it finds what it found before where the line is ${line}`, async ({ page }) => {
    await visit(page, site.address);
    await page.goto(`${site.address}sok/?q=stulen+telefon`);
    await expect(page.locator('search-page .results a').first()).toBeVisible();
    await isKept(page, '/search-index.json');
    await page.goto(`${site.address}sok/`);
    site.become(line);
    await page.getByRole('searchbox').fill('bankid');
    await page.getByRole('searchbox').press('Enter');
    await expect(page.locator('search-page .results a').first()).toContainText('BankID');
    await expect(page.locator('search-page .status')).toContainText('träffar på');
    await isKept(page, '/search-index.json');
  });
