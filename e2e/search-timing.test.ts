/** The waits and limits of the search, each to the millisecond or the file: a clock that the test turns, and files that it counts. */
import { expect, test, type Page } from '@playwright/test';
import { ask, best, detailsAddress, field, status } from './search-page.ts';

const site = process.env['SITE_TODAY'] ?? '';

/** Stops the clock of the page and keeps the details of the search from coming. */
async function holdTimeAndDetails(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.route(detailsAddress, () => undefined);
}

/** Lets all but the last millisecond of a wait pass, expects one thing, lets the last one pass, and expects the other. */
async function expectAfter(page: Page, milliseconds: number, before: () => Promise<void>, after: () => Promise<void>) {
  await page.clock.runFor(milliseconds - 1);
  // What would come by itself has come by then.
  await page.evaluate(() => document.body.offsetHeight);
  await before();
  await page.clock.runFor(1);
  await after();
}

test('who has asked hears after 500 ms that it is being searched, and waits 600 ms for a better answer', async ({
  page,
}) => {
  await holdTimeAndDetails(page);
  const details = page.waitForRequest(detailsAddress);
  await ask(page, '?q=siths');
  await details;
  await expectAfter(
    page,
    500,
    () => expect(status(page)).toBeEmpty(),
    () => expect(status(page)).toHaveText('Söker …'),
  );
  await expectAfter(
    page,
    100,
    () => expect(best(page)).toHaveCount(0),
    () => expect(best(page).first()).toBeVisible(),
  );
});

test('who types sees something after 50 ms, and the address follows 300 ms later', async ({ page }) => {
  await holdTimeAndDetails(page);
  const details = page.waitForRequest(detailsAddress);
  await ask(page, '');
  await field(page).fill('siths');
  await details;
  await expectAfter(
    page,
    50,
    () => expect(best(page)).toHaveCount(0),
    () => expect(best(page).first()).toBeVisible(),
  );
  await expectAfter(
    page,
    300,
    () => expect(page).toHaveURL(/\/sok\/$/),
    () => expect(page).toHaveURL(/\/sok\/\?q=siths$/),
  );
});

test('a list below a field waits 30 ms for a better one, and a voice says how long it is 800 ms later', async ({
  page,
}) => {
  await holdTimeAndDetails(page);
  const details = page.waitForRequest(detailsAddress);
  await page.goto(`${site}hjalp/webblasare/`);
  await field(page).fill('siths');
  await details;
  const hits = page.locator('search-box .hits a');
  await expectAfter(
    page,
    30,
    () => expect(hits).toHaveCount(0),
    () => expect(hits.first()).toBeVisible(),
  );
  await expectAfter(
    page,
    800,
    () => expect(status(page)).toBeEmpty(),
    () => expect(status(page)).toContainText('träff'),
  );
});

test('details that come and cannot be read are asked for twice, whatever is typed', async ({ page }) => {
  let count = 0;
  await page.route(detailsAddress, (route) => {
    count++;
    return route.fulfill({ body: '{', contentType: 'application/json' });
  });
  await page.goto(`${site}hjalp/webblasare/`);
  await field(page).pressSequentially('siths', { delay: 50 });
  await expect(page.locator('search-box .hits a').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(count).toBe(2);
});

test('of the texts of a large site the 15 best are read, and 24 words of each are shown', async ({ page }) => {
  const texts = new Set<string>();
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/fragment/')) texts.add(request.url());
  });
  await page.goto(`${process.env['SITE_LARGE']}sok/?q=kvitton&exakt=1`);
  await expect(best(page).first().locator('mark').first()).toHaveText(/kvitton/i);
  expect(texts.size).toBe(15);
  const excerpts = await best(page).locator('.excerpt').allTextContents();
  expect(Math.max(...excerpts.map((text) => text.trim().split(/\s+/).length))).toBe(24);
});
