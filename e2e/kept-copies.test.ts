/** What the browser keeps for readers without a line: pages of this site alone, of the moment that they say. */
import { expect, test } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyNote, entry, isKept, visit } from './kept-pages.ts';
import { siteAtLine } from './uncertain-line.ts';

test.use({ serviceWorkers: 'allow' });

let site: Awaited<ReturnType<typeof siteAtLine>>;
test.beforeEach(async () => {
  site = await siteAtLine('dist');
});
test.afterEach(() => site.close());

test('a copy is as old as what the server sent, also where that comes from the store of the browser', async ({
  page,
}) => {
  site.changes['date'] = 'Tue, 02 Jan 2024 08:00:00 GMT';
  await visit(page, site.address);
  site.become('cut');
  for (const path of ['', entry, 'hjalp/lurad/']) {
    await page.goto(site.address + path);
    await expect(page.locator('main')).toContainText('tisdag 2 januari 2024 klockan 9.00');
  }
});

test('what is not to be kept, or stands in for a page, is not kept', async ({ page }) => {
  await visit(page, site.address);
  await page.goto(`${site.address}om/`);
  await isKept(page, '/om/');
  site.become('sign-in');
  await page.goto(`${site.address}om/`);
  await expect(page.locator('body')).toHaveText('Logga in');
  site.become('good');
  site.changes['cache-control'] = 'private, no-cache';
  await page.goto(`${site.address}hjalp/lurad/`);
  await page.goto(`${site.address}hjalp/`);
  delete site.changes['cache-control'];
  await page.goto(`${site.address}kontakt/`);
  await isKept(page, '/kontakt/');
  site.become('cut');
  await page.goto(`${site.address}om/`);
  await expect(page.locator('main')).toContainText(copyNote);
  await page.goto(`${site.address}hjalp/lurad/`);
  await expect(page.locator('h1')).toHaveText('Sidan går inte att visa utan anslutning');
});

test('the contacts that nobody has opened are a copy like others, and the newest is shown', async ({ page }) => {
  await visit(page, site.address);
  site.become('cut');
  await page.goto(`${site.address}kontakt/`);
  await expect(page.locator('main')).toContainText(copyNote);
  await expect(page.locator('h1')).toHaveText('Kontakt');
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.startsWith('pages ')) ?? '';
    const headers = { saved: String(Date.parse('2024-01-02T08:00Z')), 'content-type': 'text/html' };
    await (await caches.open(name)).put('/kontakt/', new Response('<main><div>Gamla nummer', { headers }));
  });
  await page.reload();
  await expect(page.locator('h1')).toHaveText('Kontakt');
});

test('of another application on the host nothing is kept, and nothing is said in its place', async ({ page }) => {
  await visit(page, site.address);
  site.become('sign-in');
  await page.goto(`${site.address}konto/`);
  await expect(page.locator('body')).toHaveText('Logga in');
  site.become('cut');
  await expect(page.goto(`${site.address}konto/`)).rejects.toThrow(/ERR_/);
});

test('without room for a new copy the old one stays', async ({ page }) => {
  await visit(page, site.address);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.address).origin, quotaSize: 1 });
  await page.goto(site.address + entry);
  await expect(page.locator('article h1')).toBeVisible();
  site.become('cut');
  await page.goto(site.address + entry);
  await expect(page.locator('main')).toContainText(copyNote);
});

test('the contacts of before are there until a new worker has others', async ({ page }) => {
  await visit(page, site.address);
  const version = () =>
    page.evaluate(async () => {
      const cacheName = (await caches.keys()).find((one) => one.startsWith('contacts ')) ?? '';
      return (await caches.match('/kontakt/', { cacheName }))?.headers.get('version');
    });
  const before = await version();
  const next = mkdtempSync(join(tmpdir(), 'next-'));
  cpSync('dist', next, { recursive: true });
  writeFileSync(join(next, 'offline.js'), readFileSync('dist/offline.js', 'utf8').replaceAll(before ?? '', 'later'));
  const contacts = readFileSync(join(next, 'kontakt/index.html'), 'utf8');
  rmSync(join(next, 'kontakt/index.html'));
  await site.deploy(next);
  const hasChanged = page.evaluate(
    () => new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', () => resolve(true))),
  );
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  expect(await hasChanged).toBe(true);
  await page.goto(site.address + entry);
  site.become('cut');
  await page.goto(`${site.address}hjalp/lurad/`);
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  expect(await version()).toBe(before);
  site.become('good');
  writeFileSync(join(next, 'kontakt/index.html'), contacts);
  await page.goto(site.address + entry);
  await expect.poll(version).toBe('later');
  rmSync(next, { recursive: true });
});
