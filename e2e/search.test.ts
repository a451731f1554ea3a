import { expect, test, type Page } from '@playwright/test';

const site = process.env['SITE_TODAY'] ?? '';
const results = (page: Page) => page.locator('ol#search-results');

test('the header form finds the answer from any page', async ({ page }) => {
  await page.goto(`${site}hjalp/webblasare/`);
  await page.getByRole('searchbox').fill('spärrat bankid');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site}sok/?q=sp%C3%A4rrat+bankid`);
  await expect(page).toHaveTitle('Sök: spärrat bankid – Inloggningshjälpen');
  await expect(results(page).getByRole('link').first()).toHaveAttribute('href', '/hjalp/bankid-sparrat/');
  await expect(page.getByRole('status')).toContainText('träffar på ”spärrat bankid”');
  await expect(results(page).locator('mark').first()).toBeVisible();
});

test('nothing is loaded for searching before there is a query', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(`${site}sok/`, { waitUntil: 'networkidle' });
  expect(requests.filter((path) => /pagefind|search-index/.test(path))).toEqual([]);
});

test('filters narrow the answers and stand in the address', async ({ page }) => {
  await page.goto(`${site}sok/?q=logga+in`);
  await expect(results(page).getByRole('listitem').first()).toBeVisible();
  await page.getByLabel('Typ av sida').selectOption('role');
  await expect(page).toHaveURL(/kind=role/);
  await expect(results(page).getByText('Fråga och svar')).toHaveCount(0);
  await expect(results(page).getByText('Instruktion').first()).toBeVisible();
  await page.getByLabel('Vem du är').selectOption('arbetsgivare');
  await expect(page.getByRole('status')).toContainText('1 träff');
  await page.reload();
  await expect(page.getByRole('status')).toContainText('1 träff');
});

test('back leads to the query before', async ({ page }) => {
  await page.goto(`${site}sok/?q=siths`);
  await expect(page.getByRole('status')).toContainText('siths');
  await page.getByRole('searchbox').fill('efos');
  await page.getByRole('button', { name: 'Sök' }).click();
  await expect(page.getByRole('status')).toContainText('efos');
  await page.goBack();
  await expect(page.getByRole('status')).toContainText('siths');
  await expect(page.getByRole('searchbox')).toHaveValue('siths');
});

test('no answer gives ways on', async ({ page }) => {
  await page.goto(`${site}sok/?q=xyzzyq`);
  await expect(page.getByRole('status')).toHaveText('Inga träffar på ”xyzzyq”.');
  await expect(results(page)).toBeHidden();
  await expect(page.getByRole('link', { name: 'Bläddra i registret A–Ö' })).toBeVisible();
});

test('more answers are shown on demand, and the focus goes to the first of them', async ({ page }) => {
  await page.goto(`${site}sok/?q=logga`);
  await expect(results(page).getByRole('listitem')).toHaveCount(10);
  await page.getByRole('button', { name: 'Visa fler träffar' }).press('Enter');
  await expect(results(page).getByRole('listitem')).toHaveCount(20);
  await expect(results(page).getByRole('listitem').nth(10).getByRole('link')).toBeFocused();
});

test('English pages search in English', async ({ page }) => {
  await page.goto(`${site}en/sok/?q=new+phone`);
  await expect(results(page).getByRole('link').first()).toHaveAttribute('href', '/en/hjalp/bankid-ny-telefon/');
  await expect(page.getByRole('status')).toContainText('“new phone”');
});

test('the small index answers before Pagefind has loaded, and what comes later stands below', async ({ page }) => {
  const held = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(`${site}sok/?q=kortläsare`);
  await expect(results(page).getByRole('link').first()).toHaveAttribute('href', '/hjalp/kortlasare/');
  const before = await results(page).getByRole('link').allTextContents();
  held.resolve(undefined);
  await expect(page.getByRole('status')).toContainText('på ”kortläsare”');
  const after = await results(page).getByRole('link').allTextContents();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.length).toBeGreaterThan(before.length);
});

test('a word that only a text has is found there', async ({ page }) => {
  await page.goto(`${site}sok/?q=bluetooth`);
  await expect(results(page).getByRole('link').first()).toBeVisible();
  await expect(results(page).locator('mark').first()).toHaveText(/bluetooth/i);
});

test('without the full index the answers come from the small one, and the page says so', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${site}sok/?q=spärrat+bankid`);
  await expect(results(page).getByRole('link').first()).toHaveAttribute('href', '/hjalp/bankid-sparrat/');
  await page.goto(`${site}sok/?q=kortläsare`);
  await expect(page.getByRole('status')).toContainText('bara rubriker och korta svar');
  await expect(results(page).getByRole('link').first()).toHaveAttribute('href', '/hjalp/kortlasare/');
});

test('indexes that do not load say so and show the way to the register', async ({ page }) => {
  await page.route(/pagefind|search-index/, (route) => route.abort());
  await page.goto(`${site}sok/?q=siths`);
  await expect(page.getByRole('status')).toContainText('fungerar inte just nu');
  await expect(page.getByRole('link', { name: 'Bläddra i registret A–Ö' })).toBeVisible();
});

test('without JavaScript the page leads to the register', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}sok/?q=siths`);
  await page.getByRole('link', { name: 'Till registret A–Ö' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Register A–Ö');
  await context.close();
});
