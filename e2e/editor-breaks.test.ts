import { test, type Request } from '@playwright/test';
import { people } from '../tools/editor/trial-github/people.ts';
import { trial } from '../tools/editor/trial-github/server.ts';
import { editorWindow, expect, formIsClosed, logIn, saveAndSend } from '../tools/editor/editor-session.ts';
import { fieldOf, goToEntry, isBackedUp, openEntry, remove } from './written-entry.ts';
import { branch, branchOf, file, serveWritten, textOn, written } from './written-text.ts';

// A save that does not go through, and a text that goes.
test.use(editorWindow);
test.setTimeout(600_000);

test('a text is deleted by a pull request, and a proposal that is withdrawn leaves nothing behind', async ({
  page,
}) => {
  const { github, editor, close } = await serveWritten();
  await openEntry(page, editor);
  await remove(page);
  const dialog = page.getByRole('dialog', { name: 'Vart ska ”Stängt natten till söndag” leda?' });
  await dialog.getByRole('button', { name: 'Ta bort sidan' }).click();
  await expect.poll(() => github.requests.all.length).toBe(1);
  expect(github.repository.changes(branch)).toEqual([
    { path: file, kind: 'DELETED' },
    { path: 'content/old-urls.yaml', kind: 'ADDED' },
  ]);
  await expect.poll(() => github.requests.find(1).labels.length).toBe(1);

  await formIsClosed(page);
  await page.reload();
  await page.goto(`${editor}#/workflow`);
  await page.getByRole('button', { name: 'Stängt natten till söndag' }).click();
  await remove(page);
  await expect.poll(() => github.requests.find(1).state).toBe('CLOSED');
  await expect.poll(() => github.repository.tip(branch)).toBeUndefined();
  expect(textOn(github, 'main')).toBe(written);
  close();
});

test('a key that has run out is renewed in the middle of a save, and nothing is written twice', async ({ page }) => {
  const { github, editor, close } = await serveWritten();
  await openEntry(page, editor);
  await fieldOf(page, 'Ansvarig').fill('Driften');
  github.tokens.delete(trial.token);
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Din nyckel gäller inte längre' });
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  await expect(page.getByText('Du är inte längre inloggad. Logga in igen och spara sedan.')).toBeVisible();
  await page.getByRole('alertdialog').getByRole('button').last().click();
  await expect(fieldOf(page, 'Ansvarig')).toHaveValue('Driften');

  github.tokens.set('prova-ny', people.editor);
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await dialog.getByLabel('Ny nyckel').fill('prova-ny');
  await dialog.getByRole('button', { name: 'Fortsätt' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Senare' }).click();
  await expect(page.getByRole('button', { name: 'Skapa ny post' })).toBeVisible();
  expect(textOn(github, branch)).toBe(written.replace('owner: Redaktionen', 'owner: Driften'));
  await page.reload();
  await expect(page.getByRole('treeitem', { name: 'Meddelanden', exact: true })).toBeVisible();
  close();
});

test('a window that is closed while it saves has the text when it is opened again', async ({ page }) => {
  const { github, editor, close } = await serveWritten();
  await openEntry(page, editor);
  await fieldOf(page, 'Ansvarig').press('End');
  await fieldOf(page, 'Ansvarig').pressSequentially(' och driften');
  await isBackedUp(page, 'Redaktionen och driften');
  const asked = page.waitForRequest((request) => Boolean(request.postData()?.includes('createCommitOnBranch')));
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await asked;
  await page.goto('about:blank');

  await page.goto(`${editor}#/collections/announcements/entries/natten-till-sondag`);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Återställ' }).click();
  await expect(fieldOf(page, 'Ansvarig')).toHaveValue('Redaktionen och driften');
  await saveAndSend(page, 'Senare');
  expect(textOn(github, branch)).toBe(written.replace('owner: Redaktionen', 'owner: Redaktionen och driften'));
  expect(github.requests.all).toHaveLength(1);
  expect(github.requests.find(1).labels).toEqual(['sveltia-cms/draft']);
  close();
});

/** The requests of a save, in turn. */
const steps: [step: string, isStep: (request: Request) => boolean][] = [
  ['what the text is now', (request) => says(request, 'proposed: ref')],
  ['what the main branch is at', (request) => says(request, 'fork: repository')],
  ['a branch', (request) => says(request, 'createRef')],
  ['the commit', (request) => says(request, 'createCommitOnBranch')],
  ['the pull request', (request) => request.method() === 'POST' && request.url().endsWith('/pulls')],
  ['its state', (request) => request.method() === 'POST' && request.url().endsWith('/labels')],
];
const says = (request: Request, words: string) => Boolean(request.postData()?.includes(words));

for (const when of ['on the way there', 'on the way back'] as const) {
  test(`a line that breaks ${when} at each request of a save in turn loses nothing, and nothing is told as saved that is not`, async ({
    page,
  }) => {
    // Each request breaks for a text of its own: none has been proposed yet.
    const breaks = steps.map(([step, isStep], index) => ({ step, isStep, name: `natten-${index + 1}` }));
    const { github, editor, close } = await serveWritten(breaks.map(({ name }) => name));
    await logIn(page, editor);
    for (const [index, { step, isStep, name }] of breaks.entries()) {
      await goToEntry(page, editor, name);
      await fieldOf(page, 'Ansvarig').fill('Driften');
      let isBroken = false;
      await page.route(`${github.address}/**`, async (route, request) => {
        if (isBroken || !isStep(request)) return route.continue();
        isBroken = true;
        if (when === 'on the way back') await route.fetch();
        return route.abort('internetdisconnected');
      });
      await page.getByRole('button', { name: 'Spara', exact: true }).click();
      await expect(page.getByText('Det gick inte att nå tjänsten.'), step).toBeVisible();
      await page.getByRole('alertdialog').getByRole('button').last().click();
      await expect(fieldOf(page, 'Ansvarig'), step).toHaveValue('Driften');
      await saveAndSend(page, 'Senare');
      const saved = textOn(github, branchOf(name), name);
      expect(saved, step).toBe(written.replace('owner: Redaktionen', 'owner: Driften'));
      expect(github.requests.all, step).toHaveLength(index + 1);
      expect(github.requests.find(index + 1), step).toMatchObject({ state: 'OPEN', labels: ['sveltia-cms/draft'] });
      await page.unrouteAll();
    }
    close();
  });
}
