import type { Browser, Page } from '@playwright/test';
import { editorWindow, expect, logIn } from '../tools/editor/editor-session.ts';
import { backups } from './draft-backups.ts';
import { id } from './written-text.ts';

export async function openEntry(page: Page, editor: string, token?: string) {
  await logIn(page, editor, token);
  await goToEntry(page, editor);
}

/** Opens it where one has logged in. */
export async function goToEntry(page: Page, editor: string, name = id) {
  await page.goto(`${editor}#/collections/announcements/entries/${name}`);
  await expect(page.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('Stängt natten till söndag');
}

export async function openAs(browser: Browser, editor: string, token: string): Promise<Page> {
  const context = await browser.newContext({ ...editorWindow });
  const page = await context.newPage();
  await openEntry(page, editor, token);
  return page;
}

/** Deletes the text whose form is open, or withdraws its deletion. */
export async function remove(page: Page) {
  await page.getByRole('button', { name: 'Visa redigeringsalternativ' }).click();
  await page.getByRole('menuitem', { name: /^(?:Radera post|Avbryt radering)$/ }).click();
  await page.getByRole('alertdialog').getByRole('button').first().click();
}

export const fieldOf = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** Waits until Sveltia CMS has kept what is written in a form, as it does half a second after a change. */
export async function isBackedUp(page: Page, words: string): Promise<void> {
  await expect.poll(() => page.evaluate(backups)).toContain(words);
}
