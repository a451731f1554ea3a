/** The field that shortens the index to what somebody types, and what there is without a script. */
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';

// The small site's words do not change with what editors write: SITHS, BankID, Öppettider and some more.
const small = `${process.env['SITE_SMALL']}a-o/`;
const field = (page: Page) => page.getByRole('searchbox', { name: 'Visa bara det på sidan som innehåller' });
const status = (page: Page) => page.locator('.narrow').getByRole('status');
const words = (page: Page) => page.locator('main dt:visible');
const letters = (page: Page) => page.getByRole('navigation', { name: 'Bokstäver' }).getByRole('link');
const headings = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });

test('what is typed is left, with its letters, and how much that is', async ({ page }) => {
  await page.goto(small);
  const all = await words(page).count();
  await field(page).fill('sith');
  await expect(words(page)).toHaveText(['SITHS']);
  await expect(headings(page)).toHaveText(['S']);
  await expect(letters(page)).toHaveText(['S']);
  await expect(status(page)).toHaveText(`Visar 1 av ${all} ord.`);
  await expectAccessible(page);
  await field(page).press('Escape');
  await expect(words(page)).toHaveCount(all);
  await expect(status(page)).toBeEmpty();
});

test('words are found in any order, in capitals, in what they lead to, and without the dots of å, ä and ö', async ({
  page,
}) => {
  await page.goto(small);
  await field(page).fill('PRIVAT in logga');
  await expect(words(page)).toHaveText(['Privatpersoner']);
  await field(page).fill('oppettid');
  await expect(words(page)).toHaveText(['Öppettider']);
  await field(page).fill('öppetti');
  await expect(words(page)).toHaveText(['Öppettider']);
  await field(page).fill('sïths');
  await expect(words(page)).toHaveCount(0);
});

test('where nothing is left, the search of the whole site is a link away', async ({ page }) => {
  await page.goto(small);
  await field(page).fill('finns & inte');
  await expect(status(page)).toContainText('Inget på sidan innehåller det du skrev.');
  await status(page).getByRole('link', { name: 'Sök efter ”finns & inte” på hela webbplatsen' }).click();
  await expect(page).toHaveURL(/\/sok\/\?q=finns%20%26%20inte$/);
});

test('who comes back from an answer, also by way of a letter, finds the list as it was left', async ({ page }) => {
  await page.goto(small);
  await field(page).fill('sith');
  await letters(page).first().click();
  await expect(page).toHaveURL(/#S$/);
  await page.getByRole('main').locator('dd a:visible').click();
  await expect(page).toHaveURL(/inloggningssatt/);
  await page.goBack();
  await expect(field(page)).toHaveValue('sith');
  await expect(words(page)).toHaveText(['SITHS']);
});

test('it is there in English', async ({ page }) => {
  await page.goto(`${process.env['SITE_TODAY']}en/a-o/`);
  await page.getByRole('searchbox', { name: 'On this page, show only what contains' }).fill('lost');
  await expect(page.locator('.terms > div:visible').first()).toContainText(/lost/i);
  await expect(page.locator('.narrow').getByRole('status')).toContainText(/^Showing \d+ of \d+ words\.$/);
});

test('a large site shortens the page of a letter, and has no field where it has no words', async ({ page }) => {
  const large = `${process.env['SITE_LARGE']}a-o/`;
  await page.goto(large);
  await expect(letters(page).first()).toBeVisible();
  await expect(field(page)).toHaveCount(0);
  await page.goto(`${large}b/`);
  const all = await letters(page).count();
  await field(page).fill('bankid');
  await expect(page.locator('.terms > div:visible').first()).toContainText(/bankid/i);
  await expect(letters(page)).toHaveCount(all);
});

test('without a script there is the whole list, and nothing that does nothing', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(small);
  await expect(page.locator('.narrow')).toBeEmpty();
  expect(await words(page).count()).toBeGreaterThan(10);
});
