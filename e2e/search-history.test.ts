import { expect, test } from '@playwright/test';
import { ask, best, bestLink, field, status } from './search-page.ts';

const site = process.env['SITE_TODAY'] ?? '';

test('back leads to the query before, not to each key', async ({ page }) => {
  await ask(page, '?q=siths');
  await expect(status(page)).toContainText('siths');
  await field(page).click();
  await field(page).fill('');
  await page.keyboard.type('efos', { delay: 20 });
  await expect(page).toHaveURL(`${site}sok/?q=efos`);
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('efos');
  await page.goBack();
  await expect(page).toHaveURL(`${site}sok/?q=siths`);
  await expect(status(page)).toContainText('siths');
  await expect(field(page)).toHaveValue('siths');
  await page.goForward();
  await expect(status(page)).toContainText('efos');
  await expect(field(page)).toHaveValue('efos');
});

test('Enter on the same query is no step of its own', async ({ page }) => {
  await page.goto(`${site}hjalp/`);
  await ask(page, '?q=siths');
  await expect(status(page)).toContainText('siths');
  await field(page).press('Enter');
  await expect(status(page)).toContainText('siths');
  await page.goBack();
  await expect(page).toHaveURL(`${site}hjalp/`);
});

test('filters are steps that back undoes', async ({ page }) => {
  await ask(page, '?q=logga+in');
  await page.getByRole('link', { name: /^Instruktioner \(/ }).click();
  await expect(page).toHaveURL(/kind=role$/);
  await page.goBack();
  await expect(page).toHaveURL(`${site}sok/?q=logga+in`);
  await expect(best(page)).toHaveCount(3);
});

test('more answers are shown on demand, with the focus on the first of them, and back finds them so', async ({
  page,
}) => {
  await ask(page, '?q=logga+in&kind=help');
  await expect(best(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Visa fler träffar' }).press('Enter');
  await expect(best(page)).toHaveCount(20);
  await expect(best(page).nth(10).getByRole('link').first()).toBeFocused();
  const link = best(page).nth(15).getByRole('link').first();
  await link.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page).toHaveURL(/\/hjalp\/./);
  await page.goBack();
  await expect(best(page)).toHaveCount(20);
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(2);
});

test('what was typed without Enter is there when the reader comes back', async ({ page }) => {
  await ask(page, '');
  await field(page).click();
  await page.keyboard.type('ny telefon');
  await bestLink(page).click();
  await expect(page).toHaveURL(`${site}hjalp/bankid-ny-telefon/`);
  await page.goBack();
  await expect(page).toHaveURL(`${site}sok/?q=ny+telefon`);
  await expect(field(page)).toHaveValue('ny telefon');
  await expect(bestLink(page)).toHaveAttribute('href', '/hjalp/bankid-ny-telefon/');
});

/** What WebKit does with a page that comes back: it empties the field after `pageshow`. */
const comeBackAsInWebKit = () => {
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  for (const input of document.querySelectorAll('input')) input.value = '';
};

for (const [path, query] of [
  ['sok/?q=siths', 'siths'],
  ['', 'ny telefon'],
] as const) {
  test(`/${path} has its query in the field when the browser has emptied that`, async ({ page }) => {
    await page.goto(site + path);
    if (!path) await field(page).pressSequentially(query);
    await expect(page.locator(':is(#search-results, .hits) a').first()).toBeVisible();
    await page.evaluate(comeBackAsInWebKit);
    await expect(field(page)).toHaveValue(query);
  });
}

test('no list stays open below another query than its own when the reader comes back', async ({ page }) => {
  await page.goto(site);
  await field(page).pressSequentially('ny telefon');
  await expect(page.locator('.hits a').first()).toBeVisible();
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    for (const input of document.querySelectorAll('input')) input.value = 'annat';
  });
  await expect(page.locator('search-box .list')).toBeHidden();
});

const states = [
  7,
  'nej',
  [1, 2],
  { shown: 'många', top: 'överst', query: { q: 1 } },
  { shown: -3, top: NaN, query: 7 },
  { shown: 0.5, top: -1, query: null },
  { shown: Infinity, top: Infinity, query: [] },
];

for (const state of states) {
  test(`a history of another shape is no error: ${JSON.stringify(state)}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    for (const path of ['sok/?q=logga+in&kind=help', 'hjalp/webblasare/']) {
      await page.goto(site + path);
      await page.evaluate((one) => history.replaceState(one, ''), state);
      await page.reload();
      await expect(field(page)).toHaveValue(path.startsWith('sok') ? 'logga in' : '');
    }
    await field(page).fill('ny telefon');
    await expect(page.locator('search-box .hits a').first()).toBeVisible();
    await page.goBack();
    await expect(best(page).first()).toBeVisible();
    await page.getByRole('button', { name: 'Visa fler träffar' }).press('Enter');
    await expect(best(page)).not.toHaveCount(0);
    await page.getByRole('link', { name: /^Instruktioner \(/ }).click();
    await expect(page).toHaveURL(/kind=role$/);
    expect(faults).toEqual([]);
  });
}
