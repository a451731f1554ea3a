import { test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildContent } from './build-content.ts';
import { fieldOf, openEntry } from './written-entry.ts';
import { branch, serveWritten, textOn, written } from './written-text.ts';
import { editorWindow, expect, formIsClosed, logIn, saveAndSend } from '../tools/editor/editor-session.ts';
import { serveTrial } from '../tools/editor/serve-trial.ts';

// A page that gets another address or is taken away: links and bookmarks to it go on leading somewhere.
test.use(editorWindow);
test.setTimeout(600_000);

const list = 'content/old-urls.yaml';
const listBefore = readFileSync(list, 'utf8');

/** The list of old addresses has these lines more, somewhere. */
function expectAdded(text: string | undefined, lines: string) {
  expect(text).toContain(lines);
  expect(text?.replace(lines, '')).toBe(listBefore);
}

test('a page that is renamed keeps its old address, takes links and phrases with it, and the built site leads on', async ({
  page,
}) => {
  const { github, editor, close } = await serveTrial();
  const { repository, requests } = github;
  await logIn(page, editor);
  await page.goto(`${editor}#/collections/login-help/entries/utloggad`);
  await expect(page.getByRole('textbox').first()).not.toHaveValue('');
  await rename(page, 'kastas-ut');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect.poll(() => requests.all.length).toBe(1);
  await expect.poll(() => requests.find(1).labels.length).toBe(1);

  const { branch } = requests.find(1);
  const textOf = (file: string) => repository.object(`${branch}:${file}`)?.text;
  expectAdded(
    textOf(list),
    `  - { from: /hjalp/utloggad/, to: /hjalp/kastas-ut/ }\n  - { from: /en/hjalp/utloggad/, to: /en/hjalp/kastas-ut/ }\n`,
  );
  for (const [file, becomes] of [
    ['content/login-help/utloggad.md', 'content/login-help/kastas-ut.md'],
    ['content/login-help/utloggad.en.md', 'content/login-help/kastas-ut.en.md'],
    ['content/search/asked/login-help/utloggad.yaml', 'content/search/asked/login-help/kastas-ut.yaml'],
  ] as const) {
    expect(textOf(file), file).toBeUndefined();
    expect(textOf(becomes), becomes).toBe(readFileSync(file, 'utf8'));
  }
  const named = repository
    .changes(branch)
    .filter(({ kind, path }) => kind === 'MODIFIED' && path !== list && textOf(path)?.includes('hjalp/utloggad/'));
  expect(named).toEqual([]);
  await expect.poll(() => requests.verdict(repository.tip(branch) ?? '').state).toBe('SUCCESS');
  requests.change(1, { isDraft: false });
  requests.merge(1);
  close();

  const site = await buildContent(repository, 'test-results/moved', Date.now());
  for (const language of ['', 'en/']) {
    const led = readFileSync(join(site, `${language}hjalp/utloggad/index.html`), 'utf8');
    expect(led).toContain(`url=/${language}hjalp/kastas-ut/`);
    expect(readFileSync(join(site, `${language}hjalp/kastas-ut/index.html`), 'utf8')).toContain('<h1');
  }
});

test('a page that is taken away leads where the editor says, in each language, and nothing happens without an answer', async ({
  page,
}) => {
  const { github, editor, close } = await serveTrial();
  const { repository, requests } = github;
  await logIn(page, editor);
  await page.goto(`${editor}#/collections/login-help/entries/webblasare`);
  await expect(page.getByRole('textbox').first()).not.toHaveValue('');
  const remove = async () => {
    await page.getByRole('button', { name: 'Visa redigeringsalternativ' }).click();
    await page.getByRole('menuitem', { name: 'Radera post' }).click();
    await page.getByRole('alertdialog').getByRole('button').first().click();
  };
  await remove();
  const dialog = page.getByRole('dialog', { name: /^Vart ska ”.*” leda\?$/ });
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  await expect(dialog).toBeHidden();
  expect(requests.all).toEqual([]);
  await page.goto('about:blank');
  await page.goto(`${editor}#/collections/login-help/entries/webblasare`);
  await expect(page.getByRole('textbox').first()).not.toHaveValue('');
  await remove();
  await dialog.getByRole('combobox').selectOption('/hjalp/utloggad/');
  await dialog.getByRole('button', { name: 'Ta bort sidan' }).click();
  await expect.poll(() => requests.all.length).toBe(1);
  const { branch } = requests.find(1);
  const textOf = (file: string) => repository.object(`${branch}:${file}`)?.text;
  expectAdded(
    textOf(list),
    `  - { from: /hjalp/webblasare/, to: /hjalp/utloggad/ }\n  - { from: /en/hjalp/webblasare/, to: /en/hjalp/utloggad/ }\n`,
  );
  expect(textOf('content/login-help/webblasare.md')).toBeUndefined();
  expect(textOf('content/search/asked/login-help/webblasare.yaml')).toBeUndefined();
  close();
});

test('a text that gets another address while it is proposed stays in that proposal, and goes on from there', async ({
  page,
}) => {
  const { github, editor, close } = await serveWritten();
  const { requests, repository } = github;
  const renamed = () => textOn(github, branch, 'natten-ny');
  await openEntry(page, editor);
  await fieldOf(page, 'Ansvarig').fill('Driften');
  await saveAndSend(page, 'Senare');
  await page.goto(`${editor}#/collections/announcements/entries/natten-till-sondag`);
  await expect(fieldOf(page, 'Ansvarig')).toHaveValue('Driften');
  await rename(page, 'natten-ny');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await formIsClosed(page);
  const first = written.replace('owner: Redaktionen', 'owner: Driften');
  expect(renamed()).toBe(first);

  await page.goto('about:blank');
  await page.goto(`${editor}#/collections/announcements/entries/natten-ny`);
  await expect(fieldOf(page, 'Ansvarig')).toHaveValue('Driften');
  await expect(page.getByRole('link', { name: 'Öppna ändringsförslaget' })).toBeVisible();
  await fieldOf(page, 'Sammanfattning').fill('Vi byter två servrar.');
  await saveAndSend(page, 'Senare');
  expect(renamed()).toBe(first.replace('en server', 'två servrar'));
  expect(textOn(github, branch)).toBeUndefined();
  expect(requests.all).toHaveLength(1);
  expect(repository.object(`${branch}:${list}`)?.text).toBe(
    'moved:\n  - from: /meddelanden/natten-till-sondag/\n    to: /meddelanden/natten-ny/\n',
  );
  close();
});

async function rename(page: Page, name: string) {
  await page.getByRole('radio', { name: 'Adress' }).click();
  await expect(page.getByText(/Ändrar du det leder den gamla adressen hit/)).toBeVisible();
  await page.getByRole('button', { name: 'Ändra adressen' }).click();
  await page.getByRole('textbox', { name: 'Adress' }).fill(name);
  await page.getByRole('button', { name: 'Klar' }).click();
}
