import type { Browser, Page } from '@playwright/test';
import { openBrowser } from '../shared/chromium.ts';
import { serve } from '../shared/serve.ts';

/** A slow phone line: 300 ms there and back, 1.6 Mbit/s. */
export const line = { offline: false, latency: 300, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const runs = 5;
const typed = ['spärrat bankid', 'ny telefon', 'behörighetsadministratör', 'varför kommer jag inte in', 'freja pinkod'];

/** What somebody does, and how many milliseconds they wait for what comes of it, each time. */
export interface WaitTimes {
  name: string;
  times: number[];
}

/**
 * How long a reader waits for answers below the field of a built help page, the first one and those that follow: from a key
 * to the frame that shows what it found.
 */
export async function measureTyping(folder: string): Promise<WaitTimes[]> {
  const { server, address } = await serve(folder);
  const browser = await openBrowser();
  const entry = `${address}hjalp/webblasare/`;
  const first = async (pause: number) => {
    const times: number[] = [];
    for (let run = 0; run < runs; run++) times.push(...(await firstKey(browser, entry, pause)));
    return times;
  };
  const measured = [
    { name: 'first key as the field gets focus', times: await first(0) },
    { name: 'first key a second later', times: await first(1000) },
    { name: 'every key once warm', times: await warmKeys(browser, entry, 1) },
    { name: 'the same, processor 4 times slower', times: await warmKeys(browser, entry, 4) },
  ];
  await browser.close();
  server.close();
  return measured;
}

async function firstKey(browser: Browser, address: string, pause: number): Promise<number[]> {
  const page = await open(browser, address, 1);
  await page.getByRole('searchbox').click();
  await page.waitForTimeout(pause);
  await page.keyboard.type('t');
  await page.waitForFunction(() => document.querySelector('search-box .hits a'));
  return times(page);
}

async function warmKeys(browser: Browser, address: string, slowness: number): Promise<number[]> {
  const page = await open(browser, address, slowness);
  await page.getByRole('searchbox').click();
  await page.keyboard.type('te');
  await page.waitForFunction(() => document.querySelector('search-box .hits a'));
  await page.waitForTimeout(300);
  const before = (await page.evaluate(() => document.body.dataset['keys'] ?? '')).split(' ').length;
  for (const query of typed) {
    await page.getByRole('searchbox').fill('');
    await page.keyboard.type(query, { delay: 120 });
  }
  return (await times(page)).slice(before);
}

/** A page in a browser without anything stored, which notes for each key when its outcome is on the screen. */
async function open(browser: Browser, address: string, slowness: number): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.emulateNetworkConditions', line);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await page.goto(address);
  await page.evaluate(() => {
    const pressed: number[] = [];
    document.addEventListener('keydown', ({ timeStamp }) => pressed.push(timeStamp), true);
    const afterFrame = new MessageChannel();
    afterFrame.port1.onmessage = () => {
      const now = performance.now();
      const waited = pressed.splice(0).map((key) => (now - key).toFixed(1));
      document.body.dataset['keys'] = [document.body.dataset['keys'], ...waited].filter(Boolean).join(' ');
    };
    new MutationObserver(() => requestAnimationFrame(() => afterFrame.port2.postMessage(''))).observe(
      document.querySelector('search-box .hits') ?? document.body,
      { childList: true },
    );
  });
  return page;
}

async function times(page: Page): Promise<number[]> {
  await page.waitForTimeout(200);
  const noted = await page.evaluate(() => document.body.dataset['keys'] ?? '');
  await page.context().close();
  return noted.split(' ').filter(Boolean).map(Number);
}
