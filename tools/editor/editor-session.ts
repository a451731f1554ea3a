import { expect as expectSoon, type Page } from '@playwright/test';
import { trial } from './trial-github/server.ts';

/**
 * The form is drawn as it comes into view, so the window is about as high as the form. What moves is drawn without a
 * graphics card, a third of what a test costs.
 */
export const editorWindow = {
  locale: 'sv-SE',
  viewport: { width: 1280, height: 2400 },
  reducedMotion: 'reduce' as const,
  actionTimeout: 120_000,
};

/** The content check and the editor take seconds where several builds share a machine. */
export const expect = expectSoon.configure({ timeout: 120_000 });

/** Logs in with the token and waits for the list of content. */
export async function logIn(page: Page, editor: string, token = trial.token): Promise<void> {
  await page.goto(editor);
  await page.getByRole('button', { name: 'Logga in med en nyckel' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('textbox').fill(token);
  await dialog.getByRole('button', { name: 'Logga in', exact: true }).click();
  await expect(page.getByRole('treeitem', { name: 'Meddelanden', exact: true })).toBeVisible();
}

export interface NoticeTimes {
  from: [day: string, time: string];
  until: [day: string, time: string];
}

/** Fills in the form for a new notice about maintenance, for private persons. */
export async function writeNotice(page: Page, title: string, { from, until }: NoticeTimes): Promise<void> {
  await page.getByRole('treeitem', { name: 'Meddelanden', exact: true }).click();
  await page.getByRole('button', { name: 'Skapa ny post' }).click();
  await fillTitle(page, title);
  await page.getByRole('radio', { name: 'Planerat underhåll' }).click();
  await page.getByRole('radio', { name: 'Viktigt' }).click();
  await page.getByRole('checkbox', { name: 'Privatpersoner' }).click();
  await page.getByLabel('Visas från, dag').fill(from[0]);
  await page.getByLabel('Visas från, klockslag').fill(from[1]);
  await page.getByLabel('Visas till, dag').fill(until[0]);
  await page.getByLabel('Visas till, klockslag').fill(until[1]);
  await page.getByRole('textbox', { name: 'Sammanfattning' }).fill('Du kan inte logga in medan vi byter utrustning.');
  await page.getByRole('textbox', { name: 'Ansvarig' }).fill('Redaktionen för inloggningshjälp');
  await page
    .getByRole('textbox', { name: 'Text', exact: true })
    .fill('Logga in innan vi stänger.\n\n## Gör så här\n\nVänta.');
}

/** Writes the title of a notice until the preview shows it: what is typed into a form that is still being drawn is lost. */
export async function fillTitle(page: Page, title: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Rubrik' });
  const heading = page.frameLocator('iframe').getByRole('heading', { level: 1 });
  await expect(async () => {
    await field.fill('');
    await field.fill(title);
    await expectSoon(heading).toHaveText(title, { timeout: 2_000 });
  }).toPass();
}

/** Saves, also with the errors that are named, and answers the question whether somebody shall read it. */
export async function saveAndSend(
  page: Page,
  answer: 'Skicka för granskning' | 'Senare',
  errors?: string,
): Promise<void> {
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  if (errors) await page.getByRole('dialog', { name: errors }).getByRole('button', { name: 'Spara ändå' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: answer }).click();
  await formIsClosed(page);
}

/** Waits until the form has closed after its save: until then it leads back to the list. */
export async function formIsClosed(page: Page): Promise<void> {
  await expect(page.getByRole('group', { name: 'Innehållsbibliotek' })).toBeVisible();
}
