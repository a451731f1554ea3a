import { test, type Locator, type Page } from '@playwright/test';
import { editorWindow, expect, formIsClosed, logIn } from '../tools/editor/editor-session.ts';
import { serveWritten } from './written-text.ts';

// Urgent news from a small phone: what has to be reached is reached by touch, and stands within the screen.
test.use({ ...editorWindow, viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
test.setTimeout(600_000);

/** Scrolls down, where the form is drawn as it comes into view, until a control is there. */
async function findBelow(page: Page, control: Locator) {
  await expect(async () => {
    await page.evaluate(() => document.querySelector('.content-editor .placeholder')?.scrollIntoView());
    await expect(control).toBeVisible({ timeout: 500 });
  }).toPass();
}

async function fill(page: Page, name: string, text: string) {
  const field = page.getByRole('textbox', { name, exact: true });
  await findBelow(page, field);
  await field.tap();
  await field.fill(text);
  await field.blur();
}

/** Controls and words that are wider than what they stand in. */
const tooWide = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, textarea, select, a, p')]
      .filter((one) => one.checkVisibility() && !one.closest('[inert]'))
      .filter(
        (one) =>
          one.getBoundingClientRect().right > innerWidth ||
          // A text that is long scrolls in its field, and a link has no height of its own.
          (!one.matches('textarea, a') && one.scrollHeight > one.clientHeight + 8),
      )
      .map((one) => one.outerHTML.slice(0, 200)),
  );

test('urgent news is written, mended and sent from a small phone', async ({ page }) => {
  const { github, editor, close } = await serveWritten();
  await logIn(page, editor);
  await page.getByRole('treeitem', { name: 'Meddelanden', exact: true }).tap();
  await page.getByRole('button', { name: 'Skapa ny post' }).tap();
  await expect(page.getByText('fält är inte ifyllda än.')).toBeVisible();
  await page.getByRole('button', { name: 'Fyll i Rubrik' }).tap();
  await expect(page.getByRole('textbox', { name: 'Rubrik', exact: true })).toBeFocused();
  await fill(page, 'Rubrik', 'Det går inte att logga in med BankID');
  await page.getByRole('button', { name: 'Fyll i Typ' }).tap();
  await expect(page.getByRole('radio', { name: 'Störning' })).toBeInViewport({ ratio: 1 });
  await page.getByRole('radio', { name: 'Störning' }).tap();
  await page.getByRole('radio', { name: 'Akut' }).tap();
  await page.getByRole('button', { name: 'Visas från: nu' }).tap();
  await expect(page.getByLabel('Visas från, dag')).toHaveValue(
    Temporal.Now.plainDateISO('Europe/Stockholm').toString(),
  );
  await expect(page.getByLabel('Visas från, klockslag')).not.toHaveValue('');
  await fill(page, 'Sammanfattning', 'BankID fungerar inte. Vänta till kl 18:00.');
  await page.getByRole('button', { name: 'Skriv ”klockan 18.00” i stället' }).tap();
  const summary = page.getByRole('textbox', { name: 'Sammanfattning', exact: true });
  await expect(summary).toHaveValue('BankID fungerar inte. Vänta till klockan 18.00.');
  await expect(summary).toBeInViewport({ ratio: 1 });
  await fill(page, 'Text', 'Vi ser efter igen klockan 18.');
  await expect(page.getByRole('button', { name: 'Jag har läst texten i dag' })).toBeVisible();
  expect(await tooWide(page)).toEqual([]);

  await page.getByRole('button', { name: 'Spara', exact: true }).tap();
  const faults = page.getByRole('dialog', { name: 'Texten har 1 fel' });
  await expect(faults.getByRole('button', { name: 'Rätta först' })).toBeInViewport({ ratio: 1 });
  await faults.getByRole('button', { name: 'Rätta först' }).tap();
  await page.getByRole('alertdialog').getByRole('button').tap();
  await page.getByRole('button', { name: 'Ansvarig: 1 fel' }).tap();
  await expect(page.getByRole('textbox', { name: 'Ansvarig', exact: true })).toBeFocused();
  await fill(page, 'Ansvarig', 'Redaktionen');
  await page.getByRole('button', { name: 'Spara', exact: true }).tap();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Skicka för granskning' }).tap();
  await formIsClosed(page);
  expect(github.requests.all).toMatchObject([{ isDraft: false, labels: ['sveltia-cms/pending_review'] }]);

  await page.getByRole('radio', { name: 'Redaktionellt arbetsflöde' }).tap();
  const card = page.getByRole('button', { name: 'Det går inte att logga in med BankID' });
  expect((await card.boundingBox())?.width).toBeGreaterThan(240);
  await card.tap();
  await expect(page.getByRole('link', { name: 'Öppna ändringsförslaget' })).toBeInViewport({ ratio: 1 });
  close();
});
