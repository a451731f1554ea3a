/**
 * What ignores `hidden` and styles (text browsers, converters, crawlers, translators) reads what a browser shows, on every
 * page, before, during and after what the notices are about.
 */
import { expect, test, type Browser } from '@playwright/test';
import { convert } from 'html-to-text';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../tools/shared/serve.ts';
import { readSite } from '../test/support/read-site.ts';
import { buildSmallSite } from '../tools/build/build-small-site.ts';

const moments = ['2024-10-15T09:00', '2024-10-15T12:00', '2024-10-22T12:00', '2024-10-27T00:00', '2024-12-01T12:00'];

const words = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

function converted(file: string, hasScripts: boolean): string {
  const plain = { uppercase: false };
  return convert(readFileSync(file, 'utf8'), {
    baseElements: { selectors: ['body'] },
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      ...(hasScripts ? [{ selector: 'noscript', format: 'skip' }] : []),
      // Numbers are the list's and not the text's.
      { selector: 'ol', format: 'unorderedList' },
      ...['h1', 'h2', 'h3', 'h4'].map((selector) => ({ selector, options: plain })),
    ],
  });
}

/** What the pages of a site show at a moment, by path. */
async function shown(browser: Browser, address: string, paths: readonly string[], javaScriptEnabled: boolean) {
  // So narrow that the button of the menu is there.
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 640, height: 900 } });
  const page = await context.newPage();
  const texts = new Map<string, string>();
  for (const path of paths) {
    await page.goto(address + path);
    await page.evaluate(() => {
      // Only a script can fold a text, shorten a list or tell whether somebody can be reached now, so only it writes that.
      document.querySelectorAll<HTMLElement>('.fold, .narrow, .now').forEach((one) => (one.hidden = true));
      // What a reader unfolds is the page's text.
      document.querySelectorAll('details').forEach((one) => (one.open = true));
    });
    texts.set(path, await page.evaluate(() => document.body.innerText));
  }
  await context.close();
  return texts;
}

test.describe.configure({ mode: 'parallel' });

for (const moment of moments) {
  test(`the text of every page is what a browser shows, as of ${moment}`, async ({ browser }) => {
    test.slow();
    const folder = join('test-results', `small-${moment.replaceAll(':', '')}`);
    await buildSmallSite(moment, folder);
    const { server, address } = await serve(folder);
    const paths = readSite(folder).pages.map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(15);
    const [without, withScripts] = [
      await shown(browser, address, paths, false),
      await shown(browser, address, paths, true),
    ];
    for (const path of paths) {
      const text = (hasScripts: boolean) => words(converted(join(folder, path), hasScripts));
      expect.soft(words(without.get(path) ?? ''), `${path} without JavaScript`).toBe(text(false));
      // The element for other sites shows what it fetches.
      if (readFileSync(join(folder, path), 'utf8').includes('<login-notices')) continue;
      expect.soft(words(withScripts.get(path) ?? ''), `${path} with JavaScript`).toBe(text(true));
    }
    server.close();
  });
}
