import { expect, test } from '@playwright/test';
import { hold } from './hold.ts';
import { ask, best, bestLink, field, status } from './search-page.ts';

const site = process.env['SITE_TODAY'] ?? '';

for (const [name, blocked] of [
  ['the texts', /pagefind|search\/sv\./],
  ['the texts and WebAssembly', /\.pagefind|search\/sv\./],
  ['the script for the texts', /search\/extras|search\/sv\./],
] as const) {
  test(`without ${name} the answers come from the small index, and the page says so`, async ({ page }) => {
    await page.route(blocked, (route) => route.abort());
    await ask(page, '?q=kortläsare');
    await expect(status(page)).toContainText('bara rubriker och korta svar');
    await expect(bestLink(page)).toHaveAttribute('href', '/hjalp/kortlasare/');
  });
}

test('without the small index the texts answer', async ({ page }) => {
  await page.route('**/search-index.json', (route) => route.abort());
  await ask(page, '?q=bluetooth');
  await expect(best(page).first().locator('mark').first()).toHaveText(/bluetooth/i);
  await expect(status(page)).toContainText('på ”bluetooth”.');
});

for (const [name, blocked] of [
  ['indexes', /pagefind|search-index/],
  ['scripts', /\/search\//],
] as const) {
  test(`${name} that do not load say so and show the way to the register`, async ({ page }) => {
    await page.route(blocked, (route) => route.abort());
    await ask(page, '?q=siths');
    await expect(status(page)).toContainText('Har du kontakt med internet?');
    await expect(page.getByRole('link', { name: 'Till registret A–Ö' })).toBeVisible();
    await page.unroute(blocked);
    await field(page).press('Enter');
    await expect(status(page)).toContainText('på ”siths”');
    await expect(page.getByRole('link', { name: 'Till registret A–Ö' })).toBeHidden();
  });
}

test('scripts that did not load are loaded at the next key', async ({ page }) => {
  await page.route(/\/search\//, (route) => route.abort());
  await ask(page, '?q=sith');
  await expect(status(page)).toContainText('Har du kontakt med internet?');
  await page.unroute(/\/search\//);
  await field(page).press('End');
  await field(page).pressSequentially('s');
  await expect(status(page)).toContainText('på ”siths”');
});

test('what somebody types while the scripts load is not lost', async ({ page }) => {
  const release = await hold(page, /\/search\//);
  await ask(page, '?q=sith');
  await field(page).press('End');
  await field(page).pressSequentially('s');
  release();
  await expect(status(page)).toContainText('på ”siths”');
  await expect(field(page)).toHaveValue('siths');
});

test('without JavaScript the page leads to the register', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}hjalp/webblasare/`);
  await field(page).fill('siths');
  await field(page).press('Enter');
  await expect(page).toHaveURL(`${site}sok/?q=siths`);
  await page.getByRole('link', { name: 'Till registret A–Ö' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Register A–Ö');
  await context.close();
});
