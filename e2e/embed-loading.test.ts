import { expect } from '@playwright/test';
import { change, element, fallback, region, site, test } from './other-service.ts';
import { answerNotices, publishedNotices, start } from './published-notices.ts';

for (const [name, answer] of [
  ['an error', { status: 500, body: '{}' }],
  ['no JSON', { body: '<!doctype html>' }],
  ['another version', { body: JSON.stringify({ ...publishedNotices(), version: 2 }) }],
] as const) {
  test(`the link inside stays when the site answers with ${name}`, async ({ page, openService }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const answered = page.waitForResponse(/announcements\.json$/);
    await answerNotices(page, () => answer);
    await openService(element());
    await answered;
    await expect(fallback(page)).toBeVisible();
    await expect(page.getByRole('region')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test('without JavaScript there is the link', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site}integrera/`);
  await expect(page.locator('login-notices').first().getByRole('link')).toBeVisible();
  await page.close();
});

test('news are fetched again after ten minutes, and a failure keeps the old', async ({ page, openService }) => {
  let answer: { status?: number; body: string } | undefined;
  const requests = await answerNotices(page, () => answer);
  const wake = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.clock.setFixedTime(start);
  await openService(element());
  await expect(change(page)).toBeVisible();
  await change(page).focus();
  await page.clock.setFixedTime(start + 599_999);
  await wake();
  expect(requests).toHaveLength(1);
  for (const [minutes, next] of [
    [10, undefined],
    [20, { status: 500, body: '' }],
  ] as const) {
    answer = next;
    const answered = page.waitForResponse(/announcements\.json$/);
    await page.clock.setFixedTime(start + minutes * 60_000);
    await wake();
    await answered;
    await expect(change(page), 'the same news keep the focus').toBeFocused();
  }
  answer = { body: JSON.stringify({ ...publishedNotices(), announcements: [] }) };
  await page.clock.setFixedTime(start + 30 * 60_000);
  await wake();
  await expect(page.getByRole('region')).toHaveCount(0);
  expect(requests).toHaveLength(4);
});

test('the built site gives it the current notices', async ({ page, openService }) => {
  await page.goto(`${site}meddelanden/`);
  const current = page.locator('section', { has: page.getByRole('heading', { name: 'Aktuella' }) });
  const shown = await current.getByRole('link').allTextContents();
  expect(shown).not.toEqual([]);
  await openService(element());
  await expect(region(page).getByRole('link')).toHaveText(shown.map((title) => title.trim()));
});
