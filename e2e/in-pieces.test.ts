import { expect, test, type Browser, type Page } from '@playwright/test';
import { readSite } from '../test/support/read-site.ts';
import { serveInPieces } from './pieces-server.ts';

const sites = {
  dist: process.env['SITE_TODAY'] ?? '',
  'test-results/preview': process.env['SITE_PREVIEW_BUILD'] ?? '',
};

/** One page for each set of scripts and elements: the others have the same, so they come and go alike. */
function pagesOf(folder: string): string[] {
  const perSet = new Map<string, string>();
  for (const { address, html } of readSite(folder).pages) {
    const scripts = html.match(/<script>.*?<\/script>/gs) ?? [];
    const elements = new Set(html.match(/<[a-z]+-[a-z]+(?=[\s>])/g));
    const set = [...scripts, ...[...elements].sort()].join('\n');
    if (scripts.length > 0 && !perSet.has(set)) perSet.set(set, address);
  }
  return [...perSet.values()].map((address) => address.slice(1) + (address.includes('sok/') ? '?q=siths' : ''));
}

/** Whatever a page has that a script makes is there, and works. */
async function expectAlive(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if ((await page.locator('time-travel').count()) > 0)
    await expect(page.getByLabel('Visa som det är')).toHaveValue(/^20\d\d-/);
  if ((await page.locator('search-page').count()) > 0) {
    await expect(page.locator('search-page .status')).toContainText('siths');
    await expect(page.locator('#search-results a').first()).toBeVisible();
  } else if ((await page.locator('search-box').count()) > 0) {
    await page.getByRole('searchbox').fill('bankid');
    await expect(page.locator('search-box .hits a').first()).toBeVisible();
  }
}

/** A first visit, and one for which the browser has the scripts. */
async function visitTwice(browser: Browser, address: string, line?: { latency: number; kilobits: number }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${address}: ${error.message}`));
  if (line) {
    const client = await context.newCDPSession(page);
    const throughput = (line.kilobits * 1000) / 8;
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  for (const visit of ['first', 'second']) {
    await page.goto(address);
    await test.step(`${visit} visit of ${address}`, () => expectAlive(page));
    await page.goto('about:blank');
  }
  await context.close();
  expect(faults).toEqual([]);
}

for (const [folder, site] of Object.entries(sites)) {
  for (const gap of [20, 150, 1500]) {
    test(`every script of ${folder} lives where pages come in pieces ${gap} ms apart`, async ({ browser }) => {
      const { server, address } = await serveInPieces(site, { gap });
      // Those that wait long wait together.
      await Promise.all(pagesOf(folder).map((path) => visitTwice(browser, address + path)));
      server.close();
    });
  }

  test(`every script of ${folder} lives where zipped pages come in pieces over a slow line`, async ({ browser }) => {
    const { server, address } = await serveInPieces(site, { gap: 150, isZipped: true });
    const line = { latency: 150, kilobits: 400 };
    await Promise.all(pagesOf(folder).map((path) => visitTwice(browser, address + path, line)));
    server.close();
  });
}
