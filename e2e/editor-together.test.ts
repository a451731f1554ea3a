import { test } from '@playwright/test';
import { people } from '../tools/editor/trial-github/people.ts';
import { trial } from '../tools/editor/trial-github/server.ts';
import { editorWindow, expect, saveAndSend } from '../tools/editor/editor-session.ts';
import { fieldOf, openAs, openEntry } from './written-entry.ts';
import { branch, commit, file, serveWritten, textOn, written } from './written-text.ts';

// Several people, or one in several windows, write in one text.
test.use(editorWindow);
test.setTimeout(600_000);

test('two editors who change different fields both keep what they wrote', async ({ page, browser }) => {
  const { github, editor, close } = await serveWritten();
  await openEntry(page, editor);
  const anna = await openAs(browser, editor, trial.otherToken);

  await fieldOf(anna, 'Sammanfattning').fill('Vi byter två servrar.');
  await saveAndSend(anna, 'Senare');
  await fieldOf(page, 'Ansvarig').fill('Driften');
  await saveAndSend(page, 'Senare');

  expect(textOn(github, branch)).toBe(
    written.replace('en server', 'två servrar').replace('owner: Redaktionen', 'owner: Driften'),
  );
  expect(github.requests.all).toHaveLength(1);
  close();
});

test('what a colleague has merged while a form was open stays', async ({ page }) => {
  const { github, editor, close } = await serveWritten();
  await openEntry(page, editor);
  commit(github, written.replace('showUntil: 2027-03-21', 'showUntil: 2027-03-21 06:00'));
  await fieldOf(page, 'Ansvarig').fill('Driften');
  await saveAndSend(page, 'Senare');

  expect(textOn(github, branch)).toBe(
    written.replace('2027-03-21\n', '2027-03-21 06:00\n').replace('owner: Redaktionen', 'owner: Driften'),
  );
  close();
});

test('where a colleague has changed the same field, both are shown, with who and when, and one chooses', async ({
  page,
}) => {
  const { github, editor, close } = await serveWritten();
  await openEntry(page, editor);
  commit(github, written.replace('Vi byter en server.', 'Vi byter tre servrar.'));
  await fieldOf(page, 'Sammanfattning').fill('Vi byter två servrar.');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Någon annan har ändrat samma sak' });
  await expect(dialog.getByText(/^Anna Ek ändrade Sammanfattning klockan \d{1,2}\.\d\d\.$/)).toBeVisible();
  await expect(dialog.getByText('Vi byter tre servrar.')).toBeVisible();
  await expect(dialog.locator('pre', { hasText: 'Vi byter två servrar.' })).toBeVisible();

  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  await expect(page.getByText('Det du har skrivit står kvar i formuläret.')).toBeVisible();
  await page.getByRole('alertdialog').getByRole('button').last().click();
  await expect(fieldOf(page, 'Sammanfattning')).toHaveValue('Vi byter två servrar.');
  expect(github.requests.all).toEqual([]);
  expect(github.repository.tip(branch)).toBeUndefined();

  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await dialog.getByRole('textbox').fill('Vi byter två eller tre servrar.');
  await dialog.getByRole('button', { name: 'Spara det jag valt' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Senare' }).click();
  await expect(page.getByRole('button', { name: 'Skapa ny post' })).toBeVisible();
  expect(textOn(github, branch)).toBe(written.replace('en server', 'två eller tre servrar'));
  close();
});

test('what one has saved oneself, also twice, is nobody else’s', async ({ page }) => {
  const { github, editor, close } = await serveWritten();
  await openEntry(page, editor);
  await fieldOf(page, 'Ansvarig').fill('Driften');
  await saveAndSend(page, 'Senare');
  await page.goto(`${editor}#/collections/announcements/entries/natten-till-sondag`);
  await expect(fieldOf(page, 'Ansvarig')).toHaveValue('Driften');
  await fieldOf(page, 'Ansvarig').fill('Supporten');
  await saveAndSend(page, 'Senare');
  expect(textOn(github, branch)).toBe(written.replace('owner: Redaktionen', 'owner: Supporten'));
  close();
});

test('a text that a colleague has taken away comes back only if one says so', async ({ page }) => {
  const { github, editor, close } = await serveWritten();
  await openEntry(page, editor);
  github.repository.commitFiles(
    'main',
    'Borttagen text',
    { additions: [], deletions: [{ path: file }] },
    people.colleague,
  );
  await fieldOf(page, 'Ansvarig').fill('Driften');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Texten är borttagen' });
  await expect(dialog.getByText(/Anna Ek tog bort texten klockan/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Lägg tillbaka' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Senare' }).click();
  await expect(page.getByRole('button', { name: 'Skapa ny post' })).toBeVisible();
  expect(textOn(github, branch)).toBe(written.replace('owner: Redaktionen', 'owner: Driften'));
  close();
});

test('a save without a change makes no pull request', async ({ page }) => {
  const { github, editor, close } = await serveWritten();
  await openEntry(page, editor);
  const save = page.getByRole('button', { name: 'Spara', exact: true });
  await expect(save).toBeDisabled();
  await fieldOf(page, 'Ansvarig').fill('Driften');
  commit(github, written.replace('owner: Redaktionen', 'owner: Driften'));
  await save.click();
  await expect(page.getByText('Det finns inget att spara: texten står redan så.')).toBeVisible();
  expect(github.requests.all).toEqual([]);
  expect(github.repository.tip(branch)).toBeUndefined();
  close();
});
