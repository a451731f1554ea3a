import { expect, test, type Page } from '@playwright/test';

const site = process.env['SITE_SMALL'] ?? '';
const region = (page: Page) => page.getByRole('region', { name: 'Aktuella meddelanden' });
const text = (page: Page) => region(page).getByText('Du kan inte logga in med kodkort');
const fold = (page: Page) => region(page).getByRole('button', { name: 'Dölj texten' });

test('a folded notice stays folded on every page, keeps its heading, and unfolds again', async ({ page }) => {
  await page.goto(`${site}tandlakare/`);
  await fold(page).press('Enter');
  await expect(text(page)).toBeHidden();
  await expect(region(page).getByRole('heading', { name: /Kodkort slutar fungera/ })).toBeVisible();
  await page.goto(site);
  await expect(text(page)).toBeHidden();
  await region(page).getByRole('button', { name: 'Visa texten' }).press('Enter');
  await expect(text(page)).toBeVisible();
  await page.reload();
  await expect(text(page)).toBeVisible();
});

test('it is remembered by what the notice says, not by its name', async ({ page }) => {
  await page.goto(`${site}tandlakare/`);
  await fold(page).click();
  const remembered = await page.evaluate(() => localStorage.getItem('folded-notices'));
  expect(remembered).not.toContain('kodkort');
  await page.route(site, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/data-hash="[^"]+"/, 'data-hash="other"') });
  });
  await page.goto(site);
  await expect(text(page)).toBeVisible();
});

for (const stored of ['{}', '5', 'null', '"a"', '[{"id":1},null]', '{"version":2,"folded":["x"]}', 'ingen JSON']) {
  test(`whatever stands in the storage, it folds and is remembered: ${stored}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript((text) => {
      if (!sessionStorage.getItem('seeded')) localStorage.setItem('folded-notices', text);
      sessionStorage.setItem('seeded', 'yes');
    }, stored);
    await page.goto(`${site}tandlakare/`);
    await fold(page).click();
    await expect(text(page)).toBeHidden();
    await page.reload();
    await expect(text(page)).toBeHidden();
    expect(errors).toEqual([]);
  });
}

test('a folded notice is printed with its text', async ({ page }) => {
  await page.goto(`${site}tandlakare/`);
  await fold(page).click();
  await expect(text(page)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(text(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Visa texten' })).toBeHidden();
});

test('with blocked storage it folds on this page, and nothing breaks', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(`${site}tandlakare/`);
  await fold(page).click();
  await expect(text(page)).toBeHidden();
  expect(errors).toEqual([]);
});

test('without JavaScript there is no button that does nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}tandlakare/`);
  await expect(text(page)).toBeVisible();
  await expect(fold(page)).toBeHidden();
  await context.close();
});
