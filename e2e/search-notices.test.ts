/** What a search says of a notice at the reader's moment, on the small site as of a moment before the notice's event. */
import { expect, test, type Page } from '@playwright/test';
import type { Server } from 'node:http';
import { serve } from '../tools/shared/serve.ts';
import { field } from './search-page.ts';
import { buildSmallSite } from '../tools/build/build-small-site.ts';

const start = Date.parse('2024-10-26T22:00+02:00');
const end = Date.parse('2024-10-27T02:30+01:00');
const summary = /Tandvårdsportalen är stängd 26\s/;
const over = 'Underhållet är klart.';
const moments = [
  ['a moment before it begins', start - 1, /^Börjar lördag 26\soktober\s2024/, summary],
  ['when it begins', start, /^Pågår, sedan lördag 26\soktober\s2024/, summary],
  ['a moment before it ends', end - 1, /^Pågår, sedan /, summary],
  ['when it has ended', end, /^Avslutat söndag 27\soktober\s2024/, over],
] as const;

let site = '';
let server: Server | undefined;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.slow();
  await buildSmallSite('2024-10-22T12:00', 'test-results/small-search');
  ({ server, address: site } = await serve('test-results/small-search'));
});

test.afterAll(() => server?.close());

const notice = (page: Page) => page.locator('li').filter({ hasText: 'Tandvårdsportalen är stängd natten till söndag' });

async function expectState(page: Page, state: RegExp, text: string | RegExp) {
  await expect(notice(page).locator('.state')).toHaveText(state);
  await expect(notice(page).locator('.excerpt, .answer')).toHaveText(text);
  if (text === over) await expect(page.locator('main')).not.toContainText(summary);
}

for (const [when, moment, state, text] of moments) {
  test(`a result says how it is ${when}`, async ({ page }) => {
    await page.clock.setFixedTime(moment);
    await page.goto(`${site}sok/?q=stängd+natten+till+söndag`);
    await expectState(page, state, text);
  });

  test(`the list below a field says how it is ${when}`, async ({ page }) => {
    await page.clock.setFixedTime(moment);
    await page.goto(site);
    await field(page).fill('stängd natten till söndag');
    await expectState(page, state, text);
  });
}

for (const [name, blocked] of [
  ['the small index', /search-index/],
  ['the details', /search\/sv\./],
] as const) {
  test(`a result that the texts have found without ${name} says how it is`, async ({ page }) => {
    await page.route(blocked, (route) => route.abort());
    await page.clock.setFixedTime(end);
    await page.goto(`${site}sok/?q=natten`);
    await expectState(page, /^Avslutat /, over);
  });
}

test('a word that only the text of a notice has does not show that text alone', async ({ page }) => {
  await page.clock.setFixedTime(end);
  await page.goto(`${site}sok/?q=påbörjat`);
  await expectState(page, /^Avslutat /, over);
});

test('results that stay open turn by themselves', async ({ page }) => {
  await page.clock.install({ time: end - 5000 });
  await page.goto(`${site}sok/?q=stängd+natten+till+söndag`);
  await page.clock.runFor(2000);
  await expectState(page, /^Pågår, sedan /, summary);
  await page.clock.runFor(5000);
  await expectState(page, /^Avslutat /, over);
});

test('what was found by then is marked where the text of the build still holds', async ({ page }) => {
  await page.clock.setFixedTime(start - 1);
  await page.goto(`${site}sok/?q=stängd+natten+till+söndag`);
  await expect(notice(page).locator('.excerpt mark').first()).toHaveText('stängd');
});
