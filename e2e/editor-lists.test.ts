import { test, type Page } from '@playwright/test';
import { contentFiles, openFolder, readFiles } from './browser-files.ts';
import { editorWindow, expect } from '../tools/editor/editor-session.ts';

// The single files, and the pages about the site: all that editors write is within reach of a browser.
test.use(editorWindow);
test.setTimeout(600_000);

const cases = [
  {
    form: 'search-words/entries/synonyms',
    file: 'content/search/synonyms.yaml',
    field: 'Ord på svenska',
    from: 'net id, netid',
    to: 'net id, netid, net-id',
    written: ['  - [net id, netid]', '  - [net id, netid, net-id]'],
  },
  {
    form: 'search-words/entries/other-matters',
    file: 'content/search/other-matters.yaml',
    field: 'Frågor på svenska',
    from: 'skydda sgi som arbetslös',
    to: 'fråga: skydda sgi',
    written: ['  - skydda sgi som arbetslös', '  - "fråga: skydda sgi"'],
  },
  {
    form: 'website/entries/wordlist',
    file: 'content/wordlist.yaml',
    field: 'Rätta ord',
    from: 'Teletal',
    to: 'Texttal',
    written: ['  - Teletal', '  - Texttal'],
  },
  {
    form: 'website/entries/site',
    file: 'content/site.yaml',
    field: 'Startsidan',
    from: 'Här får du hjälp',
    to: 'Du får hjälp',
  },
  {
    form: 'pages/entries/om',
    file: 'content/pages/om.mdx',
    field: 'Text',
    from: '- Vi sätter inga kakor.',
    to: '- Vi sätter aldrig kakor.',
  },
];

async function expectSaved(page: Page, file: string, text: string | undefined): Promise<void> {
  await expect.poll(async () => (await readFiles(page, [file])).get(file)).toBe(text);
}

for (const { form, file, field, from, to, written = [from, to] } of cases) {
  test(`${file} is edited in a form, checked there, and no other byte of it changes`, async ({ page }) => {
    const { editor, close } = await openFolder(page);
    await page.goto(`${editor}#/collections/${form}`);
    const control = page.getByRole('textbox', { name: field, exact: true }).first();
    await expect(control).toHaveValue(new RegExp(from.replace(/[.+]/g, '\\$&')));
    await expect(page.locator('section[data-key-path="granskning"]').first().getByRole('status')).toHaveText(
      /^Inga fel hittade/,
    );
    const before = await control.inputValue();
    await control.fill(before.replace(from, () => to));
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    const [old = '', fresh = ''] = written;
    await expectSaved(
      page,
      file,
      contentFiles.get(file)?.replace(old, () => fresh),
    );
    await expectSaved(page, 'content/site.en.yaml', contentFiles.get('content/site.en.yaml'));
    close();
  });
}

test('an old address is added to its list, and a wrong one is told there', async ({ page }) => {
  const { editor, close } = await openFolder(page);
  const file = 'content/old-urls.yaml';
  await page.goto(`${editor}#/collections/website/entries/old-urls`);
  await expect(page.getByText('/kakor/ leder till /om/')).toBeVisible();
  await page.getByRole('button', { name: /Lägg till .*gammal adress/ }).click();
  await page.getByRole('textbox', { name: 'Gammal adress' }).fill('/gammal/');
  const to = page.getByRole('textbox', { name: 'Leder till' });
  await to.fill('/finns-inte/');
  await to.blur();
  await expect(page.getByText(/^Fel: .*Sidan \/finns-inte\/ finns inte/)).toBeVisible();
  await to.fill('/om/');
  await expect(page.getByText('Inga fel hittade.')).toBeVisible();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expectSaved(page, file, `${contentFiles.get(file)?.trimEnd()}\n  - { from: /gammal/, to: /om/ }\n`);
  close();
});
