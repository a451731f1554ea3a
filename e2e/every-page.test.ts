import { expect, test } from '@playwright/test';
import { globSync } from 'node:fs';
import { expectAccessible } from './accessibility.ts';

const addresses = globSync('**/*.html', { cwd: 'dist' })
  .map((file) => file.replace(/index\.html$/, ''))
  .sort();

for (const address of addresses) {
  test(`/${address}`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));

    await page.goto(`${process.env['SITE_TODAY']}${address}`);
    await expectAccessible(page);
    expect(complaints, 'errors in the console').toEqual([]);
  });
}
