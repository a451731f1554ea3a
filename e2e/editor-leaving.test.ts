import { test, type Page } from '@playwright/test';
import type { TrialGithub } from '../tools/editor/trial-github/server.ts';
import { editorWindow, expect, logIn, saveAndSend } from '../tools/editor/editor-session.ts';
import { fieldOf, goToEntry, isBackedUp, openEntry, remove } from './written-entry.ts';
import { branch, commit, serveWritten, textOn, written } from './written-text.ts';

// On a slow line or a slow computer somebody has gone on before a save is over.
test.use(editorWindow);
test.setTimeout(600_000);

const title = 'BankID svarar långsamt';

/** The trial with that text and another one. */
async function serveTwo() {
  const served = await serveWritten();
  const text = written.replace('Stängt natten till söndag', title);
  commit(served.github, text, 'main', 'content/announcements/bankid.md');
  return served;
}

/** Holds the commits that the editor asks for until somebody lets them go. */
async function holdCommits(page: Page, { address }: TrialGithub) {
  const held = Promise.withResolvers<'continue' | 'abort'>();
  await page.route(`${address}/**`, async (route, request) => {
    if (!request.postData()?.includes('createCommitOnBranch')) return route.continue();
    return (await held.promise) === 'continue' ? route.continue() : route.abort('internetdisconnected');
  });
  return held.resolve;
}

async function saveAndLeave(page: Page) {
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Sparar/ })).toBeVisible();
  await page.getByRole('button', { name: 'Avbryt redigering' }).click();
}

async function writeInOther(page: Page) {
  await page.getByRole('row', { name: title }).click();
  await writeInOpened(page);
}

async function writeInOpened(page: Page) {
  await expect(fieldOf(page, 'Rubrik')).toHaveValue(title);
  await fieldOf(page, 'Ansvarig').fill('Supporten');
  await expect(fieldOf(page, 'Ansvarig')).toHaveValue('Supporten');
}

test('a save that is over leaves the form alone that somebody has opened meanwhile', async ({ page }) => {
  const { github, editor, close } = await serveTwo();
  await openEntry(page, editor);
  await fieldOf(page, 'Ansvarig').fill('Driften');
  await saveAndSend(page, 'Skicka för granskning');
  await page.goto(`${editor}#/collections/announcements/entries/natten-till-sondag`);
  await fieldOf(page, 'Ansvarig').fill('Växeln');
  const told = page.getByText('Post sparad.');
  await expect(told).toBeHidden();
  const release = await holdCommits(page, github);
  await saveAndLeave(page);
  await writeInOther(page);
  release('continue');
  await expect.poll(() => textOn(github, branch)).toBe(written.replace('owner: Redaktionen', 'owner: Växeln'));
  await expect(told).toBeVisible();
  await expect(fieldOf(page, 'Rubrik')).toHaveValue(title);
  await expect(fieldOf(page, 'Ansvarig')).toHaveValue('Supporten');
  close();
});

test('a save that fails when its form has been left is told, and leads back to what was written', async ({ page }) => {
  const { github, editor, close } = await serveTwo();
  await openEntry(page, editor);
  await fieldOf(page, 'Ansvarig').press('End');
  await fieldOf(page, 'Ansvarig').pressSequentially(' och driften');
  await isBackedUp(page, 'Redaktionen och driften');
  const release = await holdCommits(page, github);
  await saveAndLeave(page);
  await writeInOther(page);
  release('abort');
  await expect(page.getByText('En text som du lämnade medan den sparades är inte sparad.')).toBeVisible();
  await expect(fieldOf(page, 'Ansvarig')).toHaveValue('Supporten');
  await page.getByRole('link', { name: 'Öppna texten' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Återställ' }).click();
  await expect(fieldOf(page, 'Ansvarig')).toHaveValue('Redaktionen och driften');
  close();
});

test('a deletion that is over leaves the form alone that somebody has opened meanwhile, and one that fails is told', async ({
  page,
}) => {
  const { github, editor, close } = await serveTwo();
  await openEntry(page, editor);
  for (const end of ['abort', 'continue'] as const) {
    const release = await holdCommits(page, github);
    await remove(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort sidan' }).click();
    await page.getByRole('button', { name: 'Avbryt redigering' }).click();
    await writeInOther(page);
    release(end);
    if (end === 'abort') {
      await expect(page.getByText('En text som du lämnade medan den togs bort finns kvar.')).toBeVisible();
      await goToEntry(page, editor);
    } else await expect.poll(() => github.requests.all.length).toBe(1);
    await page.unrouteAll();
  }
  await expect(page.getByText('Post markerad för radering.')).toBeVisible();
  await expect(fieldOf(page, 'Ansvarig')).toHaveValue('Supporten');
  close();
});

/** Lets the next change of view wait until `show` is called: Sveltia CMS goes back as a part of it. In the page. */
function holdView() {
  const held = Promise.withResolvers<undefined>();
  document.startViewTransition = (options) => {
    const update = typeof options === 'function' ? options : options?.update;
    const isOver = held.promise.then(() => update?.()).then(() => undefined);
    return { ready: isOver, finished: isOver } as ViewTransition;
  };
  Object.assign(window, { show: () => held.resolve(undefined) });
}

for (const [where, isThere] of [
  ['', true],
  [' in browsers without the Navigation API', false],
] as const) {
  test(`a form that is opened in the moment when another closes stays open${where}`, async ({ page }) => {
    if (!isThere) await page.addInitScript(() => Object.defineProperty(window, 'navigation', { value: undefined }));
    const { editor, close } = await serveTwo();
    await logIn(page, editor);
    // Who comes from the list is led back there.
    await page.getByRole('treeitem', { name: 'Meddelanden', exact: true }).click();
    await page.getByRole('row', { name: 'Stängt natten till söndag' }).click();
    await expect(fieldOf(page, 'Rubrik')).toHaveValue('Stängt natten till söndag');
    expect(await page.evaluate(() => (history.state as { from?: string } | null)?.from)).toContain('#/collections/');
    await page.evaluate(holdView);
    await page.getByRole('button', { name: 'Avbryt redigering' }).click();
    await page.evaluate(() => {
      location.hash = '#/collections/announcements/entries/bankid';
    });
    await writeInOpened(page);
    await page.evaluate(async () => {
      (window as unknown as { show: () => void }).show();
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    await expect(fieldOf(page, 'Rubrik')).toHaveValue(title);
    await expect(fieldOf(page, 'Ansvarig')).toHaveValue('Supporten');
    close();
  });
}
