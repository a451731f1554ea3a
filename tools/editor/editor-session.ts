import { expect as expectSoon, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { cmsLanguage } from '../../src/admin/cms-language.ts';
import { tag } from '../../src/editors/of-site.ts';
import { say } from '../../src/editors/say.ts';
import { words } from '../../src/languages/of-site/editors.ts';
import { trial } from './trial-github/server.ts';

/** What Sveltia CMS calls its own things for the editors of this site. */
export const cms = JSON.parse(readFileSync(`node_modules/@sveltia/cms/locales/${cmsLanguage}.json`, 'utf8')) as Record<
  'sign_in' | 'save' | 'later' | 'create_new_entry' | 'content_library' | 'editorial_workflow',
  string
> & { workflow: { send_for_review: string } };

/**
 * The form is drawn as it comes into view, so the window is about as high as the form. What moves is drawn without a
 * graphics card, a third of what a test costs.
 */
export const editorWindow = {
  locale: tag,
  viewport: { width: 1280, height: 2400 },
  reducedMotion: 'reduce' as const,
  actionTimeout: 120_000,
};

/** The content check and the editor take seconds where several builds share a machine. */
export const expect = expectSoon.configure({ timeout: 120_000 });

/** Logs in with the token and waits for the list of content. */
export async function logIn(page: Page, editor: string, token = trial.token): Promise<void> {
  await page.goto(editor);
  await page.getByRole('button', { name: say`Logga in med en nyckel` }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('textbox').fill(token);
  await dialog.getByRole('button', { name: cms.sign_in, exact: true }).click();
  await expect(page.getByRole('treeitem', { name: say`Meddelanden`, exact: true })).toBeVisible();
}

export interface NoticeTimes {
  from: [day: string, time: string];
  until: [day: string, time: string];
}

interface WrittenNotice {
  group: string;
  summary: string;
  owner: string;
  text: string;
}

const forPrivatePersons: WrittenNotice = {
  group: 'Privatpersoner',
  summary: 'Du kan inte logga in medan vi byter utrustning.',
  owner: 'Redaktionen för inloggningshjälp',
  text: 'Logga in innan vi stänger.\n\n## Gör så här\n\nVänta.',
};

/** Fills in the form for a new notice about maintenance. */
export async function writeNotice(
  page: Page,
  title: string,
  { from, until }: NoticeTimes,
  written = forPrivatePersons,
): Promise<void> {
  await page.getByRole('treeitem', { name: say`Meddelanden`, exact: true }).click();
  await page.getByRole('button', { name: cms.create_new_entry }).click();
  await fillTitle(page, title);
  await page.getByRole('radio', { name: words.announcementKinds.maintenance }).click();
  await page.getByRole('radio', { name: words.severities.warning }).click();
  await page.getByRole('checkbox', { name: written.group }).click();
  await page.getByLabel(say`${say`Visas från`}, dag`).fill(from[0]);
  await page.getByLabel(say`${say`Visas från`}, klockslag`).fill(from[1]);
  await page.getByLabel(say`${say`Visas till`}, dag`).fill(until[0]);
  await page.getByLabel(say`${say`Visas till`}, klockslag`).fill(until[1]);
  await page.getByRole('textbox', { name: say`Sammanfattning` }).fill(written.summary);
  await page.getByRole('textbox', { name: say`Ansvarig` }).fill(written.owner);
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(written.text);
}

/** Writes the title of a notice until the preview shows it: what is typed into a form that is still being drawn is lost. */
export async function fillTitle(page: Page, title: string): Promise<void> {
  const field = page.getByRole('textbox', { name: say`Rubrik` });
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
  await page.getByRole('button', { name: cms.save, exact: true }).click();
  if (errors)
    await page
      .getByRole('dialog', { name: errors })
      .getByRole('button', { name: say`Spara ändå` })
      .click();
  const name = answer === 'Senare' ? cms.later : cms.workflow.send_for_review;
  await page.getByRole('alertdialog').getByRole('button', { name }).click();
  await formIsClosed(page);
}

/** Waits until the form has closed after its save: until then it leads back to the list. */
export async function formIsClosed(page: Page): Promise<void> {
  await expect(page.getByRole('group', { name: cms.content_library })).toBeVisible();
}
