import { expect, test, type Page } from '@playwright/test';

/** Built as of 1 April 2024: the notice below is still to come. */
const site = process.env['SITE_2024'] ?? '';
const page = `${site}arbetsgivare/`;
const start = Date.parse('2024-04-02T08:00+02:00');
const eventStart = Date.parse('2024-04-13T00:00+02:00');
const end = Date.parse('2024-05-15T00:00+02:00');
const notice = (on: Page) => on.getByRole('link', { name: /Fler inloggningssätt/ });

test.describe.configure({ mode: 'parallel' });

for (const timezoneId of ['Europe/Stockholm', 'America/Los_Angeles', 'Asia/Tokyo']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    for (const [when, instant, isShown] of [
      ['a millisecond before the start', start - 1, false],
      ['at the start', start, true],
      ['a millisecond before the end', end - 1, true],
      ['at the end', end, false],
    ] as const) {
      test(`${when} it is ${isShown ? 'shown' : 'hidden'}`, async ({ page: tab }) => {
        await tab.clock.setFixedTime(instant);
        await tab.goto(page);
        await expect(notice(tab)).toBeVisible({ visible: isShown });
      });
    }

    test('an open page shows it, changes its text and hides it by itself', async ({ page: tab }) => {
      await tab.clock.install({ time: start - 5000 });
      await tab.goto(page);
      await tab.clock.pauseAt(start - 1);
      await expect(notice(tab)).toBeHidden();
      await tab.clock.runFor(1);
      await expect(notice(tab)).toBeVisible();
      await expect(tab.getByText('Från helgen 13–14 april 2024 kan du')).toBeVisible();
      await tab.clock.runFor(eventStart - start);
      await expect(tab.getByText('Från helgen 13–14 april 2024 kan du')).toBeHidden();
      await expect(tab.getByText('Nu i helgen, 13–14 april 2024')).toBeVisible();
      await tab.clock.runFor(end - eventStart - 1);
      await expect(notice(tab)).toBeVisible();
      await tab.clock.runFor(1);
      await expect(notice(tab)).toBeHidden();
    });
  });
}

for (const event of ['visibilitychange', 'pageshow']) {
  test(`a page that slept over a boundary is right after ${event}`, async ({ page: tab }) => {
    await tab.clock.setFixedTime(start - 60_000);
    await tab.goto(page);
    await tab.clock.setFixedTime(start);
    await expect(notice(tab)).toBeHidden();
    await tab.evaluate((name) => {
      (name === 'pageshow' ? window : document).dispatchEvent(new Event(name));
    }, event);
    await expect(notice(tab)).toBeVisible();
  });
}

test('a build with --now shows that moment to a reader of today', async ({ page: tab }) => {
  await tab.goto(page);
  await expect(tab.locator('dated-notice')).not.toHaveCount(0);
  await expect(tab.getByRole('link', { name: /Telia tjänstelegitimation går inte/ })).toBeHidden();
});

test('a clock behind the build counts as the time of the build', async ({ page: tab }) => {
  await tab.clock.setFixedTime(Date.parse('2001-01-01T00:00Z'));
  await tab.goto(`${process.env['SITE_TODAY']}arbetsgivare/`);
  await expect(tab.getByRole('link', { name: /Telia tjänstelegitimation går inte/ })).toBeVisible();
});

test('without JavaScript it is as of the build, and says in words when it applies', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(page);
  await expect(notice(tab)).toBeHidden();
  await tab.goto(`${process.env['SITE_TODAY']}arbetsgivare/`);
  const region = tab.getByRole('region', { name: 'Aktuella meddelanden' });
  await expect(region.getByRole('heading', { level: 2, name: /Viktigt Telia tjänstelegitimation/ })).toBeVisible();
  await expect(region.getByText('från och med 13 april 2024, tills vidare')).toBeVisible();
  await context.close();
});

test('a notice that the clock adds or takes away shifts nothing while the page loads', async ({ page: tab }) => {
  await tab.clock.setFixedTime(start);
  await tab.goto(page);
  await expect(notice(tab)).toBeVisible();
  const shift = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
  expect(shift).toBe(0);
});

test('a region without anything due is not there', async ({ page: tab }) => {
  await tab.clock.setFixedTime(start - 1);
  await tab.goto(page);
  await expect(tab.getByRole('region', { name: 'Aktuella meddelanden' })).toHaveCount(0);
});
