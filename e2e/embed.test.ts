import { expect, type Page } from '@playwright/test';
import { change, element, fallback, fault, region, test } from './other-service.ts';
import { answerNotices, end, eventStart, publishedNotices, start } from './published-notices.ts';

/** What the browser complains about: the policy, and faults in the script. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  return complaints;
}

test('shows what is due under the strictest policy, and nothing complains', async ({ page, openService }) => {
  const complaints = complaintsOf(page);
  const requests = await answerNotices(page);
  await page.clock.setFixedTime(start);
  await openService(element());
  await expect(fallback(page)).toBeHidden();
  await expect(region(page).getByRole('heading', { level: 2 })).toHaveText([
    /Akut\s+Inloggningen ligger nere/,
    /Information\s+Fler inloggningssätt/,
  ]);
  await expect(fault(page)).toHaveAttribute('href', 'https://help.example/meddelanden/storning/');
  await expect(fault(page)).not.toHaveAttribute('target');
  await expect(region(page).getByText('Pågår, sedan 2 april')).toBeVisible();
  await expect(region(page).getByText('Börjar 13 april')).toBeVisible();
  await expect(region(page).getByRole('listitem').first()).toHaveCSS('border-inline-start-width', '8px');
  expect(requests, 'the script stands twice in the page').toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('an open page shows a notice, changes its text and state and hides it by itself', async ({
  page,
  openService,
}) => {
  await answerNotices(page);
  await page.clock.install({ time: start - 5000 });
  await openService(element());
  await expect(fault(page)).toBeVisible();
  await page.clock.pauseAt(start - 1);
  await expect(change(page)).toBeHidden();
  await page.clock.runFor(1);
  await expect(change(page)).toBeVisible();
  await expect(region(page).getByText('Snart.')).toBeVisible();
  await page.clock.runFor(eventStart - start - 1);
  await expect(region(page).getByText('Snart.')).toBeVisible();
  await page.clock.runFor(1);
  await expect(region(page).getByText('Snart.')).toBeHidden();
  await expect(region(page).getByText('Nu.')).toBeVisible();
  await expect(region(page).getByText('Börjar 13 april')).toBeHidden();
  await expect(region(page).getByText('Pågår', { exact: true })).toBeVisible();
  await page.clock.runFor(end - eventStart - 1);
  await expect(change(page)).toBeVisible();
  await page.clock.runFor(1);
  await expect(change(page)).toBeHidden();
  await expect(fault(page)).toBeVisible();
});

test('a grave notice is information when nothing is urgent any more', async ({ page, openService }) => {
  await answerNotices(page);
  await page.clock.install({ time: end - 5000 });
  await openService(element());
  await page.clock.pauseAt(end - 1);
  const item = region(page).getByRole('listitem').filter({ hasText: 'Inloggningen ligger nere' });
  const colour = () => item.evaluate((one) => getComputedStyle(one).borderInlineStartColor);
  await expect(item.getByRole('heading')).toHaveText(/^Akut /);
  const grave = await colour();
  await page.clock.runFor(1);
  await expect(item.getByRole('heading')).toHaveText(/^Information /);
  expect(await colour()).not.toBe(grave);
  await expect(item).toHaveAttribute('part', 'notice info');
});

test('when nothing is due there is no region, and no link that stands in for it', async ({ page, openService }) => {
  await answerNotices(page, () => ({ body: JSON.stringify({ ...publishedNotices(), announcements: [] }) }));
  await openService(element());
  await expect(fallback(page)).toBeHidden();
  await expect(page.getByRole('region')).toHaveCount(0);
});

test('a clock behind the build counts as the time of the build', async ({ page, openService }) => {
  const built = new Date(start).toISOString();
  await answerNotices(page, () => ({ body: JSON.stringify({ ...publishedNotices(), built }) }));
  await page.clock.setFixedTime(Date.parse('2001-01-01T00:00Z'));
  await openService(element());
  await expect(change(page)).toBeVisible();
});

for (const event of ['visibilitychange', 'pageshow']) {
  test(`a page that slept over a boundary is right after ${event}`, async ({ page, openService }) => {
    await answerNotices(page);
    await page.clock.setFixedTime(start - 50_000);
    await openService(element());
    await expect(fault(page)).toBeVisible();
    await page.clock.setFixedTime(start);
    await expect(change(page)).toBeHidden();
    await page.evaluate((name) => {
      (name === 'pageshow' ? window : document).dispatchEvent(new Event(name));
    }, event);
    await expect(change(page)).toBeVisible();
  });
}

test('an element that is taken out stands still, and is right when it comes back', async ({ page, openService }) => {
  await answerNotices(page);
  await page.clock.install({ time: start - 5000 });
  await openService(element());
  await expect(fault(page)).toBeVisible();
  await page.clock.pauseAt(start - 1000);
  const host = await page.locator('login-notices').elementHandle();
  await host?.evaluate((one) => one.remove());
  await page.clock.runFor(2000);
  const isHidden = () => host?.evaluate((one) => one.shadowRoot?.querySelectorAll('li')[1]?.hidden);
  expect(await isHidden()).toBe(true);
  await host?.evaluate((one) => document.querySelector('main')?.append(one));
  expect(await isHidden()).toBe(false);
});
