import type { Browser } from '@playwright/test';
import { openBrowser, takePicture } from '../../shared/chromium.ts';
import { serve } from '../../shared/serve.ts';
import type { Difference } from './compare-sites.ts';

/** What a page looks like at one width, in both builds where it is there. */
export interface Pictures {
  address: string;
  width: number;
  before?: Buffer;
  after?: Buffer;
}

const widths = [390, 1280];
const tallest = 1800;

/** Takes pictures of pages in two built sites, at the width of a phone and of a computer. */
export async function takePictures(pages: readonly Difference[], base: string, head: string): Promise<Pictures[]> {
  const [baseSite, headSite] = await Promise.all([serve(base), serve(head)]);
  const browser = await openBrowser();
  const pictures: Pictures[] = [];
  for (const { address, kind } of pages) {
    for (const width of widths) {
      const before = kind === 'new' ? undefined : await picture(browser, baseSite.address, address, width);
      const after = kind === 'removed' ? undefined : await picture(browser, headSite.address, address, width);
      pictures.push({ address, width, before, after });
    }
  }
  await browser.close();
  baseSite.server.close();
  headSite.server.close();
  return pictures;
}

async function picture(browser: Browser, site: string, address: string, width: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(site + address.slice(1));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(height, tallest) };
  const taken = await takePicture(page, { type: 'jpeg', quality: 50, fullPage: true, clip });
  await page.close();
  return taken;
}
