import { expect, type Page } from '@playwright/test';

/** An answer, by its path below the site. */
export const entry = 'hjalp/tappat-telefonen/';

/** What a copy begins with. */
export const copyNote =
  /Du läser en sparad kopia från \S+dag \d+ \S+ \d{4} klockan \d+\.\d\d\. Meddelanden som har kommit efter/;

/** Once the browser keeps the page at a path. */
export const isKept = (page: Page, path: string) =>
  expect.poll(() => page.evaluate(async (path) => Boolean(await caches.match(path)), path)).toBe(true);

/** Somebody has opened the entrance of a site and then an answer, and the worker has kept both. */
export async function visit(page: Page, address: string) {
  await page.goto(address);
  await page.goto(address + entry);
  for (const path of ['', entry, 'kontakt/']) await isKept(page, new URL(address + path).pathname);
}
