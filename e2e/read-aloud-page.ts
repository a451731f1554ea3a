import { expect, type Page } from '@playwright/test';
import { giveVoices, tellVoices } from './browser-voices.ts';

export const site = process.env['SITE_SMALL'] ?? '';
export const answer = 'hjalp/kortet-fungerar-inte/';
export const button = (page: Page, name = 'Lyssna') => page.getByRole('button', { name, exact: true });
export const box = (page: Page) => page.locator('.aloud');
export const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].map((range) => String(range)));

/** Opens an answer in a browser with these voices, once it has said which. */
export async function open(page: Page, path: string, ...voices: string[]) {
  await giveVoices(page, ...voices);
  await page.goto(path);
  await expect(box(page)).toBeAttached();
  await tellVoices(page);
}
