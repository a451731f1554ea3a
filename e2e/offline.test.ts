/** Pages that were opened can be read without a line, and nobody is shown an old one as if it were new. */
import { expect, test } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSmallSite } from '../tools/build/build-small-site.ts';
import { copyNote, entry, isKept, visit } from './kept-pages.ts';
import { siteAtLine } from './uncertain-line.ts';

test.use({ serviceWorkers: 'allow' });

let site: Awaited<ReturnType<typeof siteAtLine>>;
test.beforeEach(async () => {
  site = await siteAtLine('dist');
});
test.afterEach(() => site.close());

test('the first page of a visit asks for the button to listen alone while it is new, and is kept once somebody stays', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(site.address + entry);
  await page.clock.runFor(2_000);
  const asked = () => site.asked.filter((path) => path !== '/favicon.svg');
  expect(asked()).toEqual([`/${entry}`]);
  await page.clock.runFor(17_000);
  await expect(page.locator('.aloud')).toBeAttached();
  expect(asked()).toEqual([`/${entry}`, expect.stringMatching(/^\/aloud\/offer\.[\w-]+\.js$/)]);
  await page.clock.runFor(2_000);
  await isKept(page, `/${entry}`);
  site.become('cut');
  await page.reload();
  await expect(page.locator('main')).toContainText(copyNote);
});

test('pages that were opened are there without a line, and say what they are and of when', async ({ page }) => {
  await visit(page, site.address);
  site.become('cut');
  for (const path of ['', entry]) {
    await page.goto(site.address + path);
    await expect(page.locator('main .page > :first-child')).toHaveText(copyNote);
  }
  await expect(page.locator('article h1')).toHaveText('Vad gör jag om telefonen är borta eller stulen?');
  site.become('good');
  await page.getByRole('link', { name: 'Försök hämta sidan igen' }).click();
  await expect(page.getByText('sparad kopia')).toHaveCount(0);
  await expect(page.locator('article h1')).toBeVisible();
});

test('a page that was never opened says so, with telephone numbers and the pages that can be read', async ({
  page,
}) => {
  await visit(page, site.address);
  site.become('cut');
  await page.goto(`${site.address}hjalp/lurad/`);
  await expect(page).toHaveTitle('Sidan går inte att visa utan anslutning');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan går inte att visa utan anslutning');
  await expect(page.getByText(/Du kan ringa i stället\. Uppgifterna nedan är från \S+dag/)).toBeVisible();
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  await page.getByRole('link', { name: 'Vad gör jag om telefonen är borta eller stulen?' }).click();
  await expect(page.locator('main')).toContainText(copyNote);
});

test('in each language the words are those of the page', async ({ page }) => {
  await visit(page, site.address);
  const notes = { en: 'You are reading a saved copy', ar: 'تقرأ نسخة محفوظة', 'sv-simple': 'gammal kopia' };
  for (const [language, note] of Object.entries(notes)) {
    site.become('good');
    await page.goto(`${site.address}${language}/`);
    for (const path of ['', 'kontakt/']) await isKept(page, `/${language}/${path}`);
    site.become('cut');
    await page.reload();
    await expect(page.locator('main')).toContainText(note);
    await page.goto(`${site.address}${language}/hjalp/finns-inte/`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
  }
});

test('what is new comes at once where there is a line, and what is gone is gone', async ({ page }) => {
  await visit(page, site.address);
  const before = site.asked.length;
  await page.goto(site.address + entry);
  await expect(page.locator('main')).not.toContainText('sparad kopia');
  expect(site.asked.slice(before)).toContain(`/${entry}`);
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.startsWith('pages '));
    await (await caches.open(name ?? '')).put('/hjalp/finns-inte/', new Response('Kopia'));
  });
  await page.goto(`${site.address}hjalp/finns-inte/`);
  await expect(page.locator('h1')).toHaveText('Sidan finns inte');
  await expect.poll(() => page.evaluate(async () => Boolean(await caches.match('/hjalp/finns-inte/')))).toBe(false);
});

for (const line of ['stalled', 'failing'] as const)
  test(`a kept page stands in where the line is ${line}`, async ({ page }) => {
    await visit(page, site.address);
    site.become(line);
    await page.goto(site.address + entry);
    await expect(page.locator('main')).toContainText(copyNote);
  });

test('a page that was never opened is waited for, and shows what the server says', async ({ page }) => {
  await visit(page, site.address);
  site.become('failing');
  await page.goto(`${site.address}hjalp/lurad/`);
  await expect(page.locator('body')).toHaveText('Fel');
});

test('the search finds titles without a line once it was used, and what was asked is nowhere kept', async ({
  page,
}) => {
  await visit(page, site.address);
  await page.goto(`${site.address}sok/?q=stulen+telefon`);
  await expect(page.locator('search-page .results a').first()).toBeVisible();
  await isKept(page, '/search-index.json');
  site.become('cut');
  await page.goto(`${site.address}sok/?q=bankid`);
  await expect(page.locator('main')).toContainText('sparad kopia');
  await expect(page.locator('search-page .results a').first()).toBeVisible();
  const kept = await page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => url);
  });
  expect(kept.filter((url) => url.includes('?'))).toEqual([]);
});

test('sixty are kept at most, the newest', async ({ page }) => {
  await visit(page, site.address);
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.startsWith('pages '));
    const cache = await caches.open(name ?? '');
    for (let number = 0; number < 70; number++) await cache.put(`/gammal/${number}/`, new Response('Gammal'));
  });
  await page.goto(`${site.address}hjalp/lurad/`);
  await isKept(page, '/hjalp/lurad/');
  const keys = () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((one) => one.startsWith('pages '));
      return (await (await caches.open(name ?? '')).keys()).map(({ url }) => new URL(url).pathname);
    });
  await expect.poll(async () => (await keys()).length).toBe(60);
  expect(await keys()).not.toContain('/gammal/0/');
  expect(await keys()).toContain('/hjalp/lurad/');
});

test('nothing is kept while the browser saves data', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.goto(site.address);
  await page.goto(site.address + entry);
  await page.waitForTimeout(2_000);
  expect(site.asked.filter((path) => /offline/.test(path))).toEqual([]);
});

test('a page that is fetched ahead is not fetched again when its link is followed', async ({ page }) => {
  await visit(page, site.address);
  const link = page.locator('main a[href="/hjalp/nagon-ringer/"], main a[href="/hjalp/lurad/"]').first();
  const path = (await link.getAttribute('href')) ?? '';
  const times = () => site.asked.filter((one) => one === path).length;
  await link.hover();
  await expect.poll(times).toBe(1);
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(page.locator('article h1')).toBeVisible();
  expect(times()).toBe(1);
});

test('a new build and a new worker come while a page is open, and what was kept stays', async ({ page }) => {
  await visit(page, site.address);
  const next = mkdtempSync(join(tmpdir(), 'next-'));
  cpSync('dist', next, { recursive: true });
  const change = (file: string, old: RegExp, text: string) =>
    writeFileSync(join(next, file), readFileSync(join(next, file), 'utf8').replace(old, text));
  change(`${entry}index.html`, /(?<=<h1[^>]*>)[^<]+/, 'Ny rubrik');
  change('offline.js', /(?<=Du läser en sparad kopia) från/, ', ny sort, från');
  await site.deploy(next);
  await page.addInitScript(() =>
    navigator.serviceWorker?.addEventListener('controllerchange', () => Object.assign(window, { isChanged: true })),
  );
  await page.goto(site.address + entry);
  await expect(page.locator('article h1')).toHaveText('Ny rubrik');
  // The browser asks for the worker anew after a page, and the new one begins at once.
  await expect.poll(() => page.evaluate(() => (window as { isChanged?: boolean }).isChanged)).toBe(true);
  await expect
    .poll(async () => {
      site.become('cut');
      await page.goto(site.address + entry);
      const text = await page.locator('main').innerText();
      site.become('good');
      await page.goto(site.address + entry);
      return text;
    })
    .toContain('sparad kopia, ny sort, från');
  site.become('cut');
  await page.goto(site.address);
  await expect(page.locator('main')).toContainText('sparad kopia');
  rmSync(next, { recursive: true });
});

test('switched off by a line of configuration, the next visit takes the worker and all that it kept away', async ({
  page,
}) => {
  await site.deploy('test-results/site-small');
  await page.goto(site.address);
  await page.goto(`${site.address}hjalp/`);
  await isKept(page, '/hjalp/');
  const off = mkdtempSync(join(tmpdir(), 'off-'));
  await buildSmallSite('2024-10-26T23:00', off, { offline: 'false' });
  expect(readFileSync(join(off, 'index.html'), 'utf8')).toMatch(/trusted-types 'none'/);
  await site.deploy(off);
  await page.goto(`${site.address}hjalp/`);
  const left = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  await expect.poll(left).toEqual([0, 0]);
  await page.goto(site.address);
  await page.waitForTimeout(1_500);
  expect(await left()).toEqual([0, 0]);
  rmSync(off, { recursive: true });
});

test('below a path it keeps what is there, and leaves the rest of the host alone', async ({ page }) => {
  await site.deploy('test-results/site-below');
  const start = new URL(process.env['SITE_BELOW'] ?? '').pathname;
  const at = (path: string) => new URL(start + path, site.address).href;
  await page.goto(at(''));
  await page.evaluate(() => caches.open('pages of somebody else'));
  await page.goto(at('hjalp/'));
  for (const path of ['', 'hjalp/', 'kontakt/']) await isKept(page, start + path);
  const scopes = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
  expect(await scopes()).toEqual([at('')]);
  site.become('cut');
  await page.goto(at('hjalp/'));
  await expect(page.locator('main')).toContainText(copyNote);
  await page.goto(at('hjalp/nytt-kort/'));
  await expect(page.locator('h1')).toHaveText('Sidan går inte att visa utan anslutning');
  expect(await page.evaluate(() => caches.has('pages of somebody else'))).toBe(true);
});
