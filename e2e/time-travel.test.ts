import { expect, test, type Page } from '@playwright/test';

const preview = process.env['SITE_PREVIEW_BUILD'] ?? '';
const change = (page: Page) =>
  page.getByRole('region', { name: 'Aktuella meddelanden' }).getByRole('link', { name: /Fler inloggningssätt/ });

test('the bar shows a page as it was at a boundary, keeps that on other pages, and comes back', async ({ page }) => {
  await page.goto(`${preview}arbetsgivare/`);
  await expect(change(page)).toBeHidden();
  await page.getByLabel('Hoppa till').selectOption('tisdag 2\u00a0april\u00a02024 klockan\u00a08.00');
  await expect(change(page)).toBeVisible();
  await expect(page.getByLabel('Visa som det är')).toHaveValue('2024-04-02T08:00');
  await page.getByLabel('Sida').selectOption('Tandvårdspersonal');
  await expect(page).toHaveURL(`${preview}tandvardspersonal/`);
  await expect(change(page)).toBeVisible();
  await page.getByLabel('Hoppa till').selectOption('Nu');
  await expect(change(page)).toBeHidden();
});

test('what a search says of a notice follows the chosen moment', async ({ page }) => {
  const result = page.locator('.result').filter({ hasText: 'Fler inloggningssätt' });
  await page.goto(`${preview}sok/?q=fler+inloggningssätt`);
  for (const [moment, state, text] of [
    ['2024-04-12T23:59', /^Börjar lördag 13\sapril\s2024/, /^Från helgen/],
    ['2024-04-13T00:00', /^Pågår, sedan lördag 13\sapril\s2024/, /^Nu i helgen/],
    ['2024-04-15T00:00', /^Genomfört 13–14\sapril\s2024$/, /^Sedan helgen/],
  ] as const) {
    await page.getByLabel('Visa som det är').fill(moment);
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await expect(result.locator('.state')).toHaveText(state);
    await expect(result.locator('.excerpt')).toHaveText(text);
  }
});

for (const timezoneId of ['Europe/Stockholm', 'America/Los_Angeles']) {
  test(`a chosen time is Swedish time in ${timezoneId}`, async ({ browser }) => {
    const page = await browser.newPage({ timezoneId });
    await page.goto(`${preview}arbetsgivare/`);
    await page.getByLabel('Visa som det är').fill('2024-04-02T07:59');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await expect(page.getByLabel('Visa som det är')).toHaveValue('2024-04-02T07:59');
    await expect(change(page)).toBeHidden();
    await page.getByLabel('Visa som det är').fill('2024-04-02T08:00');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await expect(change(page)).toBeVisible();
    await page.getByLabel('Hoppa till').selectOption('Nästa dag klockan 0.00');
    await expect(page.getByLabel('Visa som det är')).toHaveValue('2024-04-03T00:00');
    await page.close();
  });
}

for (const moment of ['', 'nu', 'NaN', '{}', '1e99', '-Infinity']) {
  test(`a stored moment of another shape is no moment: "${moment}"`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`${preview}arbetsgivare/`);
    await page.evaluate((one) => sessionStorage.setItem('shown-moment', one), moment);
    await page.reload();
    await expect(page.getByLabel('Visa som det är')).toHaveValue(/^20\d\d-/);
    await page.getByLabel('Visa som det är').fill('2024-04-02T08:00');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await expect(change(page)).toBeVisible();
    expect(faults).toEqual([]);
  });
}
