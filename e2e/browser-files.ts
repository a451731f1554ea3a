import type { Page } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { expect } from '../tools/editor/editor-session.ts';
import { serveTrial } from '../tools/editor/serve-trial.ts';

/** An entry as nobody but a person would write it. */
const byHand = `---
# Drift har bestämt tiden.
owner: 'Redaktionen för inloggningshjälp'
title: Skrivet för hand
severity:   info # inte viktigare än så
kind: "change"
roles:
  - arbetsgivare

showFrom: "2024-10-27T02:30+01:00"
showUntil: 2024-11-01
eventFrom: 2024-10-28 08:00:00
summary: 'Det går att logga in som vanligt.'
reviewed: 2026-11-24
---


Läs *allt* innan du loggar in.

* Ett
* Två


1) Först
`;

/** The content files of this project, by path, and one that is written another way. */
export const contentFiles = new Map([
  ['content/announcements/ar-skriven-for-hand.md', byHand] as const,
  ...globSync('content/**/*.{md,mdx,yaml}')
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')] as const),
]);

/** The editor, at work with a folder of files. */
export async function openFolder(page: Page): Promise<{ editor: string; close: () => void }> {
  const { editor, close } = await serveTrial();
  await page.goto(editor);
  await offerFolder(page);
  await page.getByRole('button', { name: 'Arbeta med filer på den här datorn' }).click();
  await expect(page.getByRole('treeitem', { name: 'Meddelanden', exact: true })).toBeVisible();
  return { editor, close };
}

/**
 * Lets the page choose a folder with the content of this project without the dialog that no test can click. The folder is
 * in the browser's private file system, so the handles are real and what is written stays.
 */
async function offerFolder(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.evaluate(
    async (files) => {
      const root = await navigator.storage.getDirectory();
      await root.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of files) {
        const names = path.split('/');
        const name = names.pop() ?? '';
        let folder = root;
        for (const one of names) folder = await folder.getDirectoryHandle(one, { create: true });
        const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await writer.write(text);
        await writer.close();
      }
    },
    [...contentFiles],
  );
  await page.reload();
}

/** What stands in the chosen folder, by path; undefined for a file that is not there. */
export async function readFiles(page: Page, paths: readonly string[]): Promise<Map<string, string | undefined>> {
  const texts = await page.evaluate(async (wanted) => {
    const root = await navigator.storage.getDirectory();
    const textOf = async (folder: FileSystemDirectoryHandle, name: string): Promise<string | undefined> => {
      const handle = await folder.getFileHandle(name).catch(() => undefined);
      try {
        return await (await handle?.getFile())?.text();
      } catch {
        // It is being replaced by what the editor has written.
        return textOf(folder, name);
      }
    };
    return Promise.all(
      wanted.map(async (path) => {
        const names = path.split('/');
        const name = names.pop() ?? '';
        let folder = root;
        for (const one of names) folder = await folder.getDirectoryHandle(one);
        return textOf(folder, name);
      }),
    );
  }, paths);
  return new Map(paths.map((path, index) => [path, texts[index]]));
}
