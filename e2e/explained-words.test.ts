/** Below an answer stands what its words mean, on every screen and on paper, without a script. */
import { expect, test, type Page } from '@playwright/test';

const help = `${process.env['SITE_SMALL']}hjalp/`;
const heading = (page: Page) => page.getByRole('article').getByRole('heading', { name: 'Ord i svaret' });

test.use({ javaScriptEnabled: false });

test('an answer explains the words that it has, and no others', async ({ page }) => {
  await page.goto(`${help}kortet-fungerar-inte/`);
  await expect(heading(page)).toBeVisible();
  await expect(page.getByRole('term')).toHaveText(['läsare']);
  await expect(page.getByRole('definition')).toHaveText(['Apparaten som du sätter kortet i.']);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('definition')).toBeVisible();
});

test('an answer without such words has no list of them', async ({ page }) => {
  await page.goto(`${help}nytt-kort/`);
  await expect(page.getByRole('article')).toBeVisible();
  await expect(heading(page)).toHaveCount(0);
});

test('a search finds no answer by what a word below it means', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: true });
  await page.goto(`${process.env['SITE_SMALL']}sok/?q=apparaten`);
  await expect(page.getByText('Inga träffar på ”apparaten”.')).toBeVisible();
});
