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
      (name === 'pageshow' ? window : document).dispatchEvent(new Event(name, { bubbles: true }));
    }, event);
    await expect(notice(tab)).toBeVisible();
  });
}

test('a clock that is set while a page is open counts within ten minutes, forward and back', async ({ page: tab }) => {
  await tab.clock.install({ time: start - 7_200_000 });
  await tab.goto(page);
  await tab.clock.pauseAt(start - 3_600_000);
  for (const [instant, isShown] of [
    [start + 3_600_000, true],
    [start - 3_600_000, false],
  ] as const) {
    await tab.clock.setSystemTime(instant);
    await expect(notice(tab)).toBeVisible({ visible: !isShown });
    await tab.clock.runFor(600_000);
    await expect(notice(tab)).toBeVisible({ visible: isShown });
  }
});

test('a page that is open for sixty days is right at their end, and says nothing on the way', async ({ page: tab }) => {
  const faults: string[] = [];
  tab.on('pageerror', ({ message }) => faults.push(message));
  await tab.clock.install({ time: start - 86_400_000 });
  await tab.goto(page);
  await tab.clock.fastForward(86_400_000);
  await expect(notice(tab)).toBeVisible();
  await tab.clock.fastForward(59 * 86_400_000);
  await expect(notice(tab)).toBeHidden();
  expect(faults).toEqual([]);
});

test('a build with --now shows that moment to a reader of today', async ({ page: tab }) => {
  await tab.goto(page);
  await expect(tab.locator('[data-region] > .in-full > template')).not.toHaveCount(0);
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
  await tab.goto(`${process.env['SITE_TODAY']}hjalp/telia-tjanstelegitimation/`);
  const region = tab.getByRole('region', { name: 'Aktuella meddelanden' });
  await expect(region.getByRole('heading', { level: 2, name: /Viktigt Telia tjänstelegitimation/ })).toBeVisible();
  await expect(region.getByText('Gäller sedan lördag 13 april 2024.')).toBeVisible();
  await context.close();
});

/** Adds up how much the page moves under the reader (web.dev/cls). The page's own clock may stand still meanwhile. */
async function watchLayoutShift(tab: Page) {
  await tab.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        Object.assign(window, { shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return async () => {
    await tab.waitForTimeout(300);
    return tab.evaluate(() => Number(Reflect.get(window, 'shift')));
  };
}

test('a notice that the clock adds shifts nothing while the page loads', async ({ page: tab }) => {
  const layoutShift = await watchLayoutShift(tab);
  await tab.clock.setFixedTime(start);
  await tab.goto(page);
  await expect(notice(tab)).toBeVisible();
  expect(await layoutShift()).toBe(0);
});

for (const [width, height] of [
  [1280, 800],
  [320, 640],
] as const) {
  test(`in an open page a notice comes, changes and goes and moves nothing, ${width} px wide`, async ({
    page: tab,
  }) => {
    await tab.setViewportSize({ width, height });
    const layoutShift = await watchLayoutShift(tab);
    await tab.clock.install({ time: start - 5000 });
    await tab.goto(page);
    await tab.clock.pauseAt(start - 1);
    await tab.clock.runFor(1);
    await expect(notice(tab)).toBeInViewport();
    expect(await layoutShift(), 'coming').toBeLessThan(0.01);
    await tab.clock.runFor(end - start);
    await expect(notice(tab)).toBeHidden();
    expect(await layoutShift(), 'gone again').toBeLessThan(0.01);

    await tab.clock.setSystemTime(start);
    await tab.reload();
    await expect(notice(tab)).toBeVisible();
    await tab.clock.runFor(eventStart - start);
    await expect(tab.getByText('Nu i helgen, 13–14 april 2024')).toBeVisible();
    expect(await layoutShift(), 'another text').toBeLessThan(0.01);
    await tab.clock.runFor(end - eventStart);
    await expect(notice(tab)).toBeHidden();
    expect(await layoutShift(), 'going').toBeLessThan(0.01);
  });
}

test('a page that the reader comes back to is right', async ({ page: tab }) => {
  await tab.clock.setFixedTime(start - 60_000);
  await tab.goto(page);
  await expect(notice(tab)).toBeHidden();
  await tab.goto(`${site}om/`);
  await tab.clock.setFixedTime(start);
  await tab.goBack();
  await expect(notice(tab)).toBeVisible();
});

test('a page from the cache is right while there is no connection', async ({ page: tab, context }) => {
  await tab.clock.setFixedTime(start - 60_000);
  let isOffline = false;
  // The stored copy of the page, as a browser's cache would hand it out.
  const stored = await (await context.request.get(page)).text();
  await tab.route('**/*', (route) =>
    isOffline ? route.fulfill({ body: stored, contentType: 'text/html' }) : route.continue(),
  );
  await tab.goto(page);
  isOffline = true;
  await tab.clock.setFixedTime(start);
  await tab.goto(page);
  await expect(notice(tab)).toBeVisible();
});

test('a clock that is ahead hides what has ended', async ({ page: tab }) => {
  await tab.clock.setFixedTime(Date.parse('2025-01-01T00:00Z'));
  await tab.goto(page);
  await expect(notice(tab)).toBeHidden();
  await expect(tab.getByRole('link', { name: /Telia tjänstelegitimation går inte/ })).toBeVisible();
});

test('a region without anything due is not there, but what a screen reader listens to is', async ({ page: tab }) => {
  await tab.clock.install({ time: start - 5000 });
  await tab.goto(page);
  await tab.clock.pauseAt(start - 1);
  await expect(tab.getByRole('region', { name: 'Aktuella meddelanden' })).toHaveCount(0);
  const live = tab.locator('[aria-live="polite"][data-region]');
  expect(await live.evaluate((element) => getComputedStyle(element).display)).not.toBe('none');
  await tab.clock.runFor(1);
  await expect(tab.getByRole('region', { name: 'Aktuella meddelanden' })).toContainText('Fler inloggningssätt');
});
