import type { Browser, Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { people } from '../tools/editor/trial-github/people.ts';
import type { TrialGithub } from '../tools/editor/trial-github/server.ts';
import { editorWindow, expect, logIn, serveTrial } from '../tools/editor/editor-session.ts';

const id = 'natten-till-sondag';
const fileOf = (name: string) => `content/announcements/${name}.md`;
export const branchOf = (name: string) => `cms/announcements/${name}`;
export const file = fileOf(id);
export const branch = branchOf(id);
export const written = `---
title: Stängt natten till söndag
kind: maintenance
severity: info
showFrom: 2027-03-20
showUntil: 2027-03-21
summary: Vi byter en server.
reviewed: 2026-11-24
owner: Redaktionen
---

Logga in före lördag kväll.
`;

/** A trial GitHub with that text, by these names, and nothing else. */
export async function serveWritten(names = [id]) {
  const project = mkdtempSync(join(tmpdir(), 'trial-content-'));
  mkdirSync(join(project, dirname(file)), { recursive: true });
  for (const name of names) writeFileSync(join(project, fileOf(name)), written);
  const { close, ...served } = await serveTrial(project);
  return {
    ...served,
    close() {
      close();
      rmSync(project, { recursive: true });
    },
  };
}

/** A colleague's text comes to the main branch, or to another. */
export function commit({ repository }: TrialGithub, text: string, to = 'main', path = file) {
  const contents = Buffer.from(text).toString('base64');
  repository.commitFiles(to, 'Ändrad text', { additions: [{ path, contents }], deletions: [] }, people.colleague);
}

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
export const textOn = ({ repository }: TrialGithub, ref: string, name = id) =>
  repository.object(`${ref}:${fileOf(name)}`)?.text;

/** Waits until Sveltia CMS has kept what is written in a form, as it does half a second after a change. */
export async function isBackedUp(page: Page, words: string): Promise<void> {
  await expect.poll(() => page.evaluate(backups)).toContain(words);
}

/** What is kept of forms, as JSON. In the page. */
async function backups(): Promise<string> {
  const answered = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error as Error);
    });
  const found = [];
  for (const { name } of await indexedDB.databases()) {
    const opened = await answered(indexedDB.open(name ?? ''));
    if (opened.objectStoreNames.contains('draft-backups'))
      found.push(await answered(opened.transaction('draft-backups').objectStore('draft-backups').getAll()));
    opened.close();
  }
  return JSON.stringify(found);
}
