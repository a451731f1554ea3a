/** What comes in an open page lies over the foot of a window that has room for that, and in a low one in the page. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { join } from 'node:path';
import { serve } from '../tools/shared/serve.ts';
import { buildSmallSite } from '../tools/build/build-small-site.ts';

const start = Date.parse('2024-10-20T08:00+02:00');
const first = 'Tandvårdsportalen är stängd natten till söndag';
const second = 'Ett meddelande till';

// One worker, for the tests share a folder that is built before them.
test.describe.configure({ mode: 'default' });

let served: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
  const folder = join('test-results', 'small-covered');
  await buildSmallSite('2024-10-19T12:00', folder);
  served = await serve(folder);
});
test.afterAll(() => served.server.close());

/** Opens a page on which two notices come at once, and waits until they have. */
async function openWhileBothCome(page: Page) {
  await page.route('**/tandlakare/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const [coming] = /<template[^>]*data-room[^>]*><\/template>/.exec(html) ?? [];
    const both = coming && coming + coming.replaceAll(first, second);
    await route.fulfill({ response, body: both ? html.replace(coming, both) : html });
  });
  await page.clock.install({ time: start - 5000 });
  await page.goto(`${served.address}tandlakare/`);
  await page.clock.pauseAt(start - 1);
  await page.clock.runFor(1);
}

const linkTo = (page: Page, title: string) => page.locator('.notices').getByRole('link', { name: title });

/** Whether somebody who has scrolled there sees it. */
async function isSeen(link: Locator): Promise<boolean> {
  await link.scrollIntoViewIfNeeded();
  return link.evaluate((one) => {
    const { left, top, height } = one.getClientRects()[0] ?? new DOMRect();
    return one.contains(document.elementFromPoint(left + 4, top + height / 2));
  });
}

test('two that come at once in a low window are both seen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openWhileBothCome(page);
  expect([await isSeen(linkTo(page, first)), await isSeen(linkTo(page, second))]).toEqual([true, true]);
});

test('in a low window, as with 400 % zoom, nothing stays in place while the page is scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openWhileBothCome(page);
  const inPlace = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => /fixed|sticky/.test(getComputedStyle(one).position))
      .map((one) => one.outerHTML.slice(0, 80)),
  );
  expect(inPlace).toEqual([]);
  await expect(page.locator('html')).not.toHaveAttribute('data-covered');
});

test('where one grows as a graver one comes, the graver lies on top', async ({ page }) => {
  const at = Date.parse('2024-04-13T00:00+02:00');
  await page.setViewportSize({ width: 320, height: 700 });
  await page.clock.install({ time: at - 5000 });
  await page.goto(`${process.env['SITE_2024']}tandvardspersonal/`);
  await page.clock.pauseAt(at - 1);
  await page.clock.runFor(1);
  expect(await page.locator('.notices [data-switched]').count()).toBe(2);
  expect(await isSeen(linkTo(page, 'Telia tjänstelegitimation går inte längre att använda'))).toBe(true);
});
