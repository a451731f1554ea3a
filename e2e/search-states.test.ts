import { expect, test } from '@playwright/test';
import { expectAccessible, twoViews } from './accessibility.ts';
import { hold } from './hold.ts';
import { watchShifts } from './layout-shifts.ts';
import { ask, best, field, status } from './search-page.ts';

const states = {
  idle: '',
  results: '?q=logga+in',
  filtered: '?q=logga+in&kind=help&role=arbetsgivare',
  corrected: '?q=sp%C3%A4rrat+bnakid',
  sections: '?q=fullmakt+st%C3%A4llf%C3%B6retr%C3%A4dare',
  none: '?q=xyzzyq',
  'none, exactly': '?q=bnakid&exakt=1',
};

for (const [name, search] of Object.entries(states)) {
  test(`${name}: accessible, and nothing moves while it comes`, async ({ page }) => {
    const shifted = await watchShifts(page);
    await ask(page, search);
    if (search) await expect(status(page)).toHaveText(/\.$/);
    expect(await shifted()).toBeLessThan(0.01);
    await expectAccessible(page, twoViews);
  });
}

for (const width of [320, 1280]) {
  test(`nothing moves, nor the focus, when all that the site knows comes long after the first results at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const shifted = await watchShifts(page);
    const release = await hold(page, /pagefind|search\/sv\./);
    await ask(page, states.corrected);
    await expect(best(page).first()).toBeVisible();
    await expect(status(page)).toHaveText('Söker …');
    const first = best(page).first().getByRole('link').first();
    const href = (await first.getAttribute('href')) ?? '';
    await first.focus();
    release();
    await expect(status(page)).toHaveText(/\.$/);
    await expect(page.locator(`#search-results [href="${href}"]`).first()).toBeFocused();
    expect(await shifted()).toBeLessThan(0.01);
  });
}

for (const [name, blocked] of [
  ['limited', /pagefind|search\/sv\./],
  ['broken', /pagefind|search-index/],
] as const) {
  test(`${name}: accessible`, async ({ page }) => {
    await page.route(blocked, (route) => route.abort());
    await ask(page, '?q=kortläsare');
    await expect(status(page)).toHaveText(/\.(?: Till registret A–Ö)?$/);
    await expectAccessible(page, twoViews);
  });
}

for (const width of [320, 1280]) {
  test(`nothing moves while somebody types at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const shifted = await watchShifts(page);
    await ask(page, '');
    await field(page).click();
    await page.keyboard.type('kortläsare', { delay: 20 });
    await expect(status(page)).toContainText('på ”kortläsare”');
    expect(await shifted()).toBeLessThan(0.01);
  });
}

test('no heading stands over results that a filter has taken away', async ({ page }) => {
  const heading = page.getByRole('heading', { name: 'Träffar', includeHidden: false });
  await ask(page, '?q=logga+in');
  await expect(heading).toBeAttached();
  await ask(page, '?q=sms&kind=announcement&role=stallforetradare');
  await expect(page.locator('.unfiltered')).toBeVisible();
  await expect(best(page)).toHaveCount(0);
  await expect(heading).toBeHidden();
});

test('by keyboard alone: from the field to the filters and the answers', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await ask(page, '?q=logga+in');
  await expect(best(page).first()).toBeVisible();
  await field(page).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Begränsa träffarna')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('list', { name: 'Typ av sida' }).getByRole('link', { name: /^Alla/ })).toBeFocused();
});

test('in forced colours the chosen filter still has an edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await ask(page, '?q=logga+in&kind=help');
  const chosen = page.locator('[data-filter="kind"] [aria-current="true"]');
  await expect(chosen).toBeVisible();
  expect(await chosen.evaluate((element) => getComputedStyle(element).borderInlineStartWidth)).not.toBe('0px');
});

test('on paper there are the results and no furniture', async ({ page }) => {
  await ask(page, '?q=logga+in');
  await expect(best(page).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(best(page).first()).toBeVisible();
  await expect(status(page)).toBeVisible();
  for (const hidden of [field(page), page.getByText('Begränsa träffarna'), page.getByText('Typ av sida')])
    await expect(hidden).toBeHidden();
});
