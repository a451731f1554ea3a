import { expect, test as base, type Page } from '@playwright/test';
import { globSync } from 'node:fs';
import { expectAccessible } from './accessibility.ts';

const addresses = globSync('**/*.html', { cwd: 'dist' })
  .map((file) => file.replace(/index\.html$/, ''))
  .sort();

/** One page for all that a worker opens: a new one each time costs a second of two, most of it for reading axe anew. */
const test = base.extend<object, { reader: Page }>({
  reader: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

for (const address of addresses) {
  test(`/${address}`, async ({ reader: page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));

    await page.goto(`${process.env['SITE_TODAY']}${address}`);
    await expectAccessible(page);
    expect(complaints, 'errors in the console').toEqual([]);
    page.removeAllListeners();
  });
}
