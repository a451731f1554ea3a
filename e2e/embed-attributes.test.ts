import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { change, element, fallback, fault, region, test } from './other-service.ts';
import { answerNotices, start } from './published-notices.ts';

test('a role narrows the notices, and every attribute may change', async ({ page, openService }) => {
  const requests = await answerNotices(page);
  await page.clock.setFixedTime(start);
  await openService(element('for-role="privatpersoner"'));
  await expect(fault(page)).toBeVisible();
  await expect(change(page)).toBeHidden();
  const host = page.locator('login-notices');
  await host.evaluate((one) => one.setAttribute('for-role', 'arbetsgivare'));
  await expect(change(page)).toBeVisible();
  await host.evaluate((one) => one.setAttribute('heading-level', '4'));
  await expect(region(page).getByRole('heading', { level: 4 })).toHaveCount(2);
  expect(requests).toHaveLength(1);
  await host.evaluate((one) => one.setAttribute('lang', 'en'));
  const english = page.getByRole('region', { name: 'Current notices' });
  await expect(english.getByText('Starts 13 April')).toBeVisible();
  expect(requests).toHaveLength(2);
  await host.evaluate((one) => one.removeAttribute('src'));
  await expect(english).toHaveCount(0);
  await expect(fallback(page)).toBeVisible();
});

test('a group that is named by role works, and does not stay there as an ARIA role', async ({ page, openService }) => {
  await answerNotices(page);
  await page.clock.setFixedTime(start);
  await openService(element('role="arbetsgivare"'));
  await expect(change(page)).toBeVisible();
  const host = page.locator('login-notices');
  expect(await host.evaluate((one) => [one.getAttribute('role'), one.getAttribute('for-role')])).toEqual([
    null,
    'arbetsgivare',
  ]);
});

test('in English, what is only in Swedish says so to screen readers', async ({ page, openService }) => {
  await answerNotices(page);
  await page.clock.setFixedTime(start);
  await openService(element('lang="en"'));
  const items = page.getByRole('region', { name: 'Current notices' }).getByRole('listitem');
  await expect(items.nth(1)).toContainText('Soon.');
  const languages = await items.evaluateAll((all) =>
    all.map((item) =>
      ['a', 'p', '[part=severity]'].map((part) => item.querySelector(part)?.closest('[lang]')?.getAttribute('lang')),
    ),
  );
  expect(languages).toEqual([
    ['sv', 'sv', 'en'],
    ['en', 'en', 'en'],
  ]);
  await expect(items.first()).toContainText('Urgent');
});

test('nothing is wrong in light or dark, narrow or wide', async ({ page, openService }) => {
  await answerNotices(page);
  await page.clock.setFixedTime(start);
  await openService(element() + element('for-role="arbetsgivare" label="För arbetsgivare"') + element('lang="en"'));
  await expect(region(page)).toBeVisible();
  await expectAccessible(page);
});

test('in forced colours a notice keeps its edge', async ({ page, openService }) => {
  await answerNotices(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.clock.setFixedTime(start);
  await openService(element());
  await expect(region(page).getByRole('listitem').first()).toHaveCSS('border-inline-start-style', 'solid');
});

test('in a page that is written from right to left, its words stand from left to right', async ({
  page,
  openService,
}) => {
  await answerNotices(page);
  await page.clock.setFixedTime(start);
  await openService(element() + element('lang="en"'));
  await page.evaluate(() => Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' }));
  const english = page.getByRole('region', { name: 'Current notices' });
  for (const one of [region(page), english])
    await expect(one.getByRole('paragraph').first()).toHaveCSS('direction', 'ltr');
});
