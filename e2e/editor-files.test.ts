import { test } from '@playwright/test';
import { parseEntryPath } from '../src/domain/entries/entry-path.ts';
import { contentFiles, openFolder, readFiles } from './browser-files.ts';
import { editorWindow, expect, fillTitle, formIsClosed } from '../tools/editor/editor-session.ts';

test.use({ ...editorWindow, timezoneId: 'America/Los_Angeles' });

const entries = Map.groupBy([...contentFiles.keys()], (file) => {
  const path = parseEntryPath(file);
  return path && `${path.kind}/${path.id}`;
});
entries.delete(undefined);
const byKind = Map.groupBy(entries.keys(), (entry) => entry?.split('/')[0]);
/** Two of each kind, or every entry: EVERY_ENTRY=1 npx playwright test editor-files */
const chosen = process.env['EVERY_ENTRY']
  ? [...entries.keys()]
  : [...byKind.values()].flatMap((all) => all.slice(0, 2));

test('saving an entry changes the line that was edited and no other byte, in any file', async ({ page }) => {
  test.setTimeout(600_000);
  const { editor, close } = await openFolder(page);

  for (const entry of chosen) {
    const [kind = '', id = ''] = entry?.split('/') ?? [];
    await page.goto(`${editor}#/collections/${kind}/entries/${id}`);
    const title = page.getByRole('textbox').first();
    await expect(title).not.toHaveValue('');
    const before = await title.inputValue();
    await title.fill(`${before} Ä`);
    await page.getByRole('button', { name: 'Spara', exact: true }).click();

    const [file = '', ...translations] = (entries.get(entry) ?? []).sort((a, b) => a.length - b.length);
    await expect.poll(async () => (await readFiles(page, [file])).get(file)).not.toBe(contentFiles.get(file));
    // The form closes when all of the save is done, and would close the next one that was opened meanwhile.
    await formIsClosed(page);
    const after = await readFiles(page, [file, ...translations]);
    expect(changes(contentFiles.get(file), after.get(file)), file).toEqual([before, `${before} Ä`]);
    for (const one of translations) expect(after.get(one), one).toBe(contentFiles.get(one));
  }
  close();
});

/** The titles of the only line that differs; anything else is told as it is. */
function changes(before = '', after = ''): string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  if (old.length !== fresh.length) return [`${old.length} lines became ${fresh.length}`, after];
  return old.flatMap((line, index) => {
    const now = fresh[index] ?? '';
    return line === now ? [] : [line, now].map((one) => one.replace(/^title: /, '').replace(/^(["'])(.*)\1$/, '$2'));
  });
}

test('a translation has the fields that it translates, and the Swedish entry stays as it is', async ({ page }) => {
  test.setTimeout(600_000);
  const { editor, close } = await openFolder(page);
  await page.goto(`${editor}#/collections/announcements/entries/ar-skriven-for-hand`);
  await expect(page.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('Skrivet för hand');
  await page
    .getByRole('radio', { name: /Engelska/ })
    .first()
    .click();
  await page.getByRole('button', { name: /Aktivera/ }).click();
  await expect(page.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('');
  await fillTitle(page, 'Written by hand');
  await page.getByRole('textbox', { name: 'Sammanfattning' }).fill('You can log in as usual.');
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('Log in.');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Skapa ny post' })).toBeVisible();

  const swedish = 'content/announcements/ar-skriven-for-hand.md';
  const english = 'content/announcements/ar-skriven-for-hand.en.md';
  const texts = await readFiles(page, [swedish, english]);
  expect(texts.get(swedish)).toBe(contentFiles.get(swedish));
  const [reviewed = ''] = /^reviewed: .*$/m.exec(contentFiles.get(swedish) ?? '') ?? [];
  expect(texts.get(english)).toBe(
    `---\ntitle: Written by hand\nsummary: You can log in as usual.\n${reviewed}\n---\n\nLog in.\n`,
  );
  close();
});
