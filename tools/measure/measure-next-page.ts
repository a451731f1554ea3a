import { createServer, type Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { openBrowser } from '../shared/chromium.ts';
import { listenOn, serve } from '../shared/serve.ts';
import { line, type WaitTimes } from './measure-typing.ts';

const runs = 5;

/**
 * How long a reader of a built list waits for a page that it leads to, without what fetches it early and with it: from
 * the click on a link to the first paint of that page.
 */
export async function measureNextPage(folder: string): Promise<WaitTimes[]> {
  const { server, address } = await serve(folder);
  const slow = await slowLine(address);
  const browser = await openBrowser();
  const times = async (pause: number, isFetchedEarly: boolean) => {
    const found: number[] = [];
    for (let run = 0; run < runs; run++) found.push(await clickToPaint(browser, slow.address, pause, isFetchedEarly));
    return found;
  };
  const measured = [
    { name: 'next page, not fetched early', times: await times(1000, false) },
    { name: 'click as the pointer comes', times: await times(0, true) },
    { name: 'pointer half a second over the link', times: await times(500, true) },
    { name: 'pointer a second over the link', times: await times(1000, true) },
  ];
  await browser.close();
  for (const one of [slow.server, server]) one.close();
  return measured;
}

/**
 * The same site over such a line. Chromium slows down what a page asks for, but not what it fetches ahead of a click, so
 * the server is slow here.
 */
async function slowLine(site: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const answer = async () => {
      const found = await fetch(new URL(request.url ?? '/', site));
      const body = brotliCompressSync(await found.bytes());
      await setTimeout(line.latency + (body.length / line.downloadThroughput) * 1000);
      const type = found.headers.get('content-type') ?? 'text/plain';
      response.writeHead(found.status, { 'content-type': type, 'content-encoding': 'br' }).end(body);
    };
    void answer();
  });
  return { server, address: `http://127.0.0.1:${await listenOn(server, 0)}/` };
}

async function clickToPaint(browser: Browser, site: string, pause: number, isFetchedEarly: boolean): Promise<number> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${site}hjalp/`);
  if (!isFetchedEarly) await page.evaluate(() => document.querySelector('[type=speculationrules]')?.remove());
  await page.evaluate(() => {
    const note = ({ timeStamp }: Event) =>
      sessionStorage.setItem('clicked', String(performance.timeOrigin + timeStamp));
    document.addEventListener('click', note, true);
  });
  const link = page.locator('main a[href^="/hjalp/"]').first();
  await link.hover();
  await page.waitForTimeout(pause);
  await link.click();
  await page.waitForURL(/hjalp\/./);
  const waited = await page.waitForFunction(() => {
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    return painted && performance.timeOrigin + painted.startTime - Number(sessionStorage.getItem('clicked'));
  });
  const time = await waited.jsonValue();
  await page.context().close();
  return Number(time);
}
