import { test } from '@playwright/test';
import { contentFiles, openFolder, readFiles } from './browser-files.ts';
import { editorWindow, expect } from '../tools/editor/editor-session.ts';

test.use(editorWindow);
test.setTimeout(600_000);

test('phrases are edited one by one, and no other line changes', async ({ page }) => {
  const { editor, close } = await openFolder(page);
  const file = 'content/search/asked/login-help/utloggad.yaml';
  const before = contentFiles.get(file) ?? '';
  const [, first = ''] = /- (.*)/.exec(before) ?? [];

  await page.goto(`${editor}#/collections/asked-login-help/entries/utloggad`);
  const phrase = page.getByRole('textbox').first();
  await expect(phrase).toHaveValue(first);
  await phrase.fill('sidan: kastar ut mig');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Skapa ny post' })).toBeVisible();
  const after = await readFiles(page, [file]);
  expect(after.get(file)).toBe(before.replace(`- ${first}\n`, '- "sidan: kastar ut mig"\n'));
  close();
});

test('a page that has no phrases gets a file with its name', async ({ page }) => {
  const { editor, close } = await openFolder(page);
  await page.goto(`${editor}#/collections/asked-announcements/new`);
  await page.getByRole('checkbox', { name: /Fraser på svenska/ }).click();
  const phrase = page.getByRole('textbox').first();
  await phrase.fill('natten till söndag');
  await page.getByRole('radio', { name: 'Adress' }).click();
  await page.getByRole('button', { name: 'Ändra adressen' }).click();
  await page.getByRole('textbox', { name: 'Adress' }).fill('ar-skriven-for-hand');
  await page.getByRole('button', { name: 'Klar' }).click();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Skapa ny post' })).toBeVisible();
  const file = 'content/search/asked/announcements/ar-skriven-for-hand.yaml';
  const written = await readFiles(page, [file]);
  expect(written.get(file)).toBe('sv:\n  alsoAsked:\n    - natten till söndag\n');
  close();
});
