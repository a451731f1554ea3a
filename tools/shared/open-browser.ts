import { chromium, type Browser, type Page, type PageScreenshotOptions } from '@playwright/test';
import { unpackChromium } from './chromium.ts';

/** Starts the Chromium that comes with the project, for pictures. */
export async function openBrowser(): Promise<Browser> {
  const { path, libraries } = await unpackChromium();
  const env = { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) };
  // The root user of a container cannot use Chromium's own sandbox.
  return chromium.launch({ executablePath: path, args: ['--no-sandbox'], env });
}

const tries = 4;

/** Takes a picture of a page. Chromium without a graphics card fails now and then on a busy machine, so it tries a few times. */
export async function takePicture(page: Page, options: PageScreenshotOptions): Promise<Buffer> {
  for (let left = tries; ; left--) {
    try {
      return await page.screenshot(options);
    } catch (fault) {
      if (left === 1 || !String(fault).includes('Unable to capture screenshot')) throw fault;
    }
  }
}
