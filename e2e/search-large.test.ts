import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { answersAddress, best, status } from './search-page.ts';

/** The site with 5,000 entries more. */
const site = process.env['SITE_LARGE'] ?? '';

/** All that a page fetches until its first results stand there with their answers, in bytes as a web server would send them. */
const limit = 170_000;

/** The addresses that a page fetches. */
function watch(page: Page): Set<string> {
  const fetched = new Set<string>();
  page.on('response', (response) => fetched.add(response.url()));
  return fetched;
}

/** What an address weighs; fetched anew, for a browser may have let go of the body. */
async function weightOf(request: APIRequestContext, url: string): Promise<number> {
  const response = await request.get(url);
  return brotliCompressSync(await response.body()).length;
}

const isOfPagefind = (url: string) => url.includes('/pagefind/');

for (const query of [
  'bankid spärrat',
  'glömt koden till freja',
  'siths-kort',
  'hur registrerar jag mitt förordnande',
  'jag har bytt mobil och kommer inte in längre',
  'grundskola',
]) {
  test(`a large site answers in full within 170 kB: ${query}`, async ({ page, request }) => {
    const fetched = watch(page);
    await page.goto(`${site}sok/?q=${encodeURIComponent(query)}`);
    await expect(status(page)).toContainText('träff');
    await expect(best(page).first().locator('.excerpt')).not.toBeEmpty();
    await page.waitForLoadState('networkidle');
    expect([...fetched].filter(isOfPagefind)).toEqual([]);
    const weights = await Promise.all([...fetched].map((url) => weightOf(request, url)));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(limit);
  });
}

test('a large site fetches the answers of the pages that are shown', async ({ page }) => {
  await page.goto(`${site}sok/?q=bankid+sp%C3%A4rrat`);
  await expect(best(page).first().locator('.excerpt')).toContainText('Kontakta din bank.');
  await expect(best(page).first().locator('.excerpt mark').first()).toBeVisible();
});

test('a large site searches the texts of its pages when it is asked to', async ({ page }) => {
  await page.goto(`${site}sok/?q=bankid+beslutet`);
  const texts = page.getByRole('button', { name: 'Sök också i sidornas texter' });
  const before = await best(page).first().textContent();
  await texts.click();
  await expect(best(page).first().locator('mark').first()).toHaveText(/bankid|beslutet/i);
  await expect(best(page).first()).not.toHaveText(before ?? '');
  await expect(texts).toBeHidden();
  await expect(status(page)).toBeFocused();
});

test('a large site searches the texts by itself where nothing else has an answer', async ({ page }) => {
  await page.goto(`${site}sok/?q=kvitton&exakt=1`);
  // A busy machine takes long over the index of the texts.
  await expect(best(page).first().locator('mark').first()).toHaveText(/kvitton/i, { timeout: 30_000 });
});

test('a large site does without the answers that cannot be had', async ({ page }) => {
  await page.route(answersAddress, (route) => route.abort());
  await page.goto(`${site}sok/?q=bankid+sp%C3%A4rrat`);
  await expect(best(page).first().getByRole('link').first()).toContainText('BankID');
  await expect(status(page)).toContainText('träff');
});
