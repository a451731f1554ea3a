import { expect, test } from '@playwright/test';
import { serve } from '../tools/shared/serve.ts';

/** The site, and how often it was asked for each page: [while the reader was about to follow a link, when they did]. */
async function watchedSite() {
  const { server, address } = await serve('dist');
  const asked = new Map<string, [ahead: number, followed: number]>();
  server.on('request', ({ url = '', headers }) => {
    const [ahead, followed] = asked.get(url) ?? [0, 0];
    asked.set(url, headers['sec-purpose']?.includes('prefetch') ? [ahead + 1, followed] : [ahead, followed + 1]);
  });
  return { server, address, asked };
}

test('a page is fetched while the pointer rests on its link, and not once more when it is followed', async ({
  page,
}) => {
  const { server, address, asked } = await watchedSite();
  await page.goto(`${address}hjalp/`);
  const link = page.locator('main a[href^="/hjalp/"]').first();
  const path = (await link.getAttribute('href')) ?? '';
  expect(asked.has(path)).toBe(false);
  await link.hover();
  await expect.poll(() => asked.get(path)).toEqual([1, 0]);
  await link.click();
  await expect(page.locator('article h1')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(path);
  expect(asked.get(path)).toEqual([1, 0]);
  server.close();
});

test('calendars and feeds are not fetched before somebody asks for them', async ({ page }) => {
  const { server, address, asked } = await watchedSite();
  await page.goto(`${address}meddelanden/`);
  for (const link of await page.locator('main a[href$=".ics"], main a[href$=".xml"]').all()) await link.hover();
  const next = page.locator('main a[href="/meddelanden/arkiv/2024/"]');
  await next.hover();
  await expect.poll(() => asked.get('/meddelanden/arkiv/2024/')).toEqual([1, 0]);
  expect([...asked.keys()].filter((url) => /\.(?:ics|xml)$/.test(url))).toEqual([]);
  server.close();
});
