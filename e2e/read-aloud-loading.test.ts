/** What reads an answer aloud comes when it is wanted, once, and says where it cannot come. */
import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSmallSite } from '../tools/build/build-small-site.ts';
import { giveVoices, saidBy, sayNext, tellVoices } from './browser-voices.ts';
import { hold } from './hold.ts';
import { answer, box, button, open, site } from './read-aloud-page.ts';
import { siteAtLine } from './uncertain-line.ts';

test('two presses while what reads is on its way begin once', async ({ page }) => {
  await open(page, site + answer, 'sv-SE');
  const release = await hold(page, '**/aloud/read*');
  await button(page).click();
  await button(page).click();
  release();
  await expect(button(page, 'Pausa')).toBeVisible();
  await expect(box(page).getByRole('button')).toHaveCount(2);
  await sayNext(page);
  expect(await saidBy(page)).toHaveLength(2);
});

test('a line on which what reads does not come is said, and nothing begins later', async ({ page }) => {
  await page.clock.install();
  await open(page, site + answer, 'sv-SE');
  const release = await hold(page, '**/aloud/read*');
  const isAsked = page.waitForRequest('**/aloud/read*');
  await button(page).click();
  await isAsked;
  await page.clock.fastForward(10_000);
  await expect(box(page).getByRole('status')).toContainText('går inte att läsa upp');
  const isHere = page.waitForResponse('**/aloud/read*');
  release();
  await (await isHere).finished();
  await expect(button(page)).toBeVisible();
  expect(await saidBy(page)).toEqual([]);
});

test('nothing that speaks is fetched before the button is pressed; without a line that is said, and tried again', async ({
  page,
}) => {
  const line = await siteAtLine('test-results/site-small');
  await open(page, line.address + answer, 'sv-SE');
  expect(line.asked.filter((path) => path.startsWith('/aloud/'))).toEqual([expect.stringContaining('offer')]);
  line.become('cut');
  await button(page).click();
  await expect(box(page).getByRole('status')).toContainText('går inte att läsa upp');
  await expect(button(page)).toBeVisible();
  line.become('good');
  await button(page).click();
  await expect(button(page, 'Pausa')).toBeVisible();
  await expect(box(page).getByRole('status')).toHaveText('');
  line.close();
});

test('below a path it is fetched from there', async ({ page }) => {
  await open(page, `${process.env['SITE_BELOW']}hjalp/logga-in/`, 'sv-SE');
  await button(page).click();
  await expect(button(page, 'Pausa')).toBeVisible();
});

for (const [off, isOffered] of [
  ['readAloud', false],
  ['offline', true],
] as const)
  test(`switched off: ${off}; the button ${isOffered ? 'is' : 'is not'} there`, async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), 'off-'));
    await buildSmallSite('2024-10-26T23:00', folder, { [off]: 'false' });
    const line = await siteAtLine(folder);
    await giveVoices(page, 'sv-SE');
    const html = await (await page.goto(line.address + answer))?.text();
    expect(html?.includes('/aloud/')).toBe(isOffered);
    if (isOffered) await expect(box(page)).toBeAttached();
    await tellVoices(page);
    await expect(button(page)).toHaveCount(isOffered ? 1 : 0);
    await page.close();
    line.close();
    rmSync(folder, { recursive: true });
  });
