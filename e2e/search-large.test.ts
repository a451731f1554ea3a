import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import {
  makeSearchDetails,
  readPages,
  type InstantIndex,
  type SearchDetails,
} from '../src/domain/search/instant-index.ts';
import { makeAnswerFiles } from '../src/domain/search/page-answers.ts';

const site = process.env['SITE_TODAY'] ?? '';
const read = (name: string): unknown => JSON.parse(readFileSync(`dist/${name}`, 'utf8'));
const details = read('search-details.json') as SearchDetails;
const pages = readPages(read('search-index.json') as InstantIndex, details);

test('a large site fetches the answers of the pages that are shown, and does without those that cannot be had', async ({
  page,
}) => {
  const files = makeAnswerFiles(pages);
  const groups = details.synonyms.map((group) => group.split('|'));
  const large = makeSearchDetails(pages, groups, true);
  await page.route('**/search-details.json', (route) => route.fulfill({ json: large }));
  await page.route('**/search-answers/*.json', (route) => {
    const file = Number(/(\d+)\.json/.exec(route.request().url())?.[1]);
    return route.fulfill({ json: files[file] ?? [] });
  });
  await page.goto(`${site}sok/?q=bankid+sp%C3%A4rrat`);
  const first = page.locator('.result').first();
  await expect(first.locator('.excerpt')).toContainText('Kontakta din bank.');
  await expect(first.locator('.excerpt mark').first()).toBeVisible();

  await page.unroute('**/search-answers/*.json');
  await page.route('**/search-answers/*.json', (route) => route.abort());
  await page.goto(`${site}sok/?q=bankid+spärrat+igen`);
  await expect(first.getByRole('link').first()).toContainText('BankID');
  await expect(page.getByRole('status').first()).toContainText('träff');
});
