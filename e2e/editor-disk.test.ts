import { test, type Page } from '@playwright/test';
import { contentFiles, openFolder, readFiles } from './browser-files.ts';
import { editorWindow, expect } from '../tools/editor/editor-session.ts';

test.use(editorWindow);
test.setTimeout(600_000);

const file = 'content/announcements/ar-skriven-for-hand.md';
const written = contentFiles.get(file) ?? '';

/** Somebody changes the file in another program. */
async function changeOnDisk(page: Page, text: string) {
  await page.evaluate(
    async ([path, changed]) => {
      const names = path.split('/');
      const name = names.pop() ?? '';
      let folder = await navigator.storage.getDirectory();
      for (const one of names) folder = await folder.getDirectoryHandle(one);
      const writer = await (await folder.getFileHandle(name)).createWritable();
      await writer.write(changed);
      await writer.close();
    },
    [file, text] as const,
  );
}

test('a file that has been changed on disk while the form was open keeps that change', async ({ page }) => {
  const { editor, close } = await openFolder(page);
  await page.goto(`${editor}#/collections/announcements/entries/ar-skriven-for-hand`);
  const owner = page.getByRole('textbox', { name: 'Ansvarig', exact: true });
  await expect(owner).toHaveValue('Redaktionen för inloggningshjälp');
  const changed = written
    .replace('showUntil: 2024-11-01', 'showUntil: 2024-11-02')
    .replace('1) Först', '1) Allra först');
  await changeOnDisk(page, changed);
  await owner.fill('Driften');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Skapa ny post' })).toBeVisible();
  await expect(
    page.getByRole('status').getByText(/Någon ändrade Visas till .*Någon ändrade Text .*Det finns kvar/),
  ).toBeVisible();
  const after = await readFiles(page, [file]);
  expect(after.get(file)).toBe(changed.replace("owner: 'Redaktionen för inloggningshjälp'", 'owner: Driften'));

  await page.goto(`${editor}#/collections/announcements/entries/ar-skriven-for-hand`);
  await expect(page.getByLabel('Visas till, dag')).toHaveValue('2024-11-02');
  await changeOnDisk(page, changed.replace("owner: 'Redaktionen för inloggningshjälp'", 'owner: Supporten'));
  await owner.fill('Växeln');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Någon annan har ändrat samma sak' });
  await expect(dialog.getByText(/^Någon ändrade Ansvarig klockan/)).toBeVisible();
  await dialog.getByLabel('Behåll den ändringen').click();
  await dialog.getByRole('button', { name: 'Spara det jag valt' }).click();
  await expect(page.getByText('Det finns inget att spara: texten står redan så.')).toBeVisible();
  const last = await readFiles(page, [file]);
  expect(last.get(file)).toContain('owner: Supporten');
  close();
});

test('a page that gets another address in the folder leaves its old one, and links and phrases follow', async ({
  page,
}) => {
  const { editor, close } = await openFolder(page);
  await page.goto(`${editor}#/collections/login-help/entries/utloggad`);
  await expect(page.getByRole('textbox').first()).not.toHaveValue('');
  await page.getByRole('radio', { name: 'Adress' }).click();
  await page.getByRole('button', { name: 'Ändra adressen' }).click();
  await page.getByRole('textbox', { name: 'Adress' }).fill('kastas-ut');
  await page.getByRole('button', { name: 'Klar' }).click();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByText('Adressen är ändrad. Den gamla leder hit')).toBeVisible();

  const list = 'content/old-urls.yaml';
  const phrases = (id: string) => `content/search/asked/login-help/${id}.yaml`;
  const help = (id: string) => `content/login-help/${id}.md`;
  const linked = [...contentFiles].filter(
    ([path, text]) => /\.mdx?$/.test(path) && /\]\(\/hjalp\/utloggad\//.test(text),
  );
  const after = await readFiles(page, [
    list,
    ...['utloggad', 'kastas-ut'].flatMap((id) => [phrases(id), help(id)]),
    ...linked.map(([path]) => path),
  ]);
  const lines =
    '  - { from: /hjalp/utloggad/, to: /hjalp/kastas-ut/ }\n  - { from: /en/hjalp/utloggad/, to: /en/hjalp/kastas-ut/ }\n';
  expect(after.get(list)).toContain(lines);
  expect(after.get(list)?.replace(lines, '')).toBe(contentFiles.get(list));
  for (const file of [phrases, help]) {
    expect(after.get(file('utloggad'))).toBeUndefined();
    expect(after.get(file('kastas-ut'))).toBe(contentFiles.get(file('utloggad')));
  }
  expect(linked).not.toHaveLength(0);
  for (const [path, text] of linked)
    expect(after.get(path), path).toBe(text.replaceAll('(/hjalp/utloggad/', '(/hjalp/kastas-ut/'));
  close();
});
