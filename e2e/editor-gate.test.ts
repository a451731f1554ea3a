import { test, type Page } from '@playwright/test';
import { editorWindow, expect, logIn } from '../tools/editor/editor-session.ts';
import { fieldOf, openEntry } from './written-entry.ts';
import { branch, serveWritten, textOn, written } from './written-text.ts';

// What the gate says, where one writes.
test.use(editorWindow);
test.setTimeout(600_000);

test('the gate stands at the fields, mends by a button, asks before a save, and leads back from the board', async ({
  page,
}) => {
  const { github, editor, close } = await serveWritten();
  await openEntry(page, editor);
  const told = page.locator('section[data-key-path="granskning"]');
  await expect(told.getByRole('status')).toHaveText('Inga fel hittade. Stavningen granskas när du har sparat.');

  const summary = fieldOf(page, 'Sammanfattning');
  await summary.fill('Stängt från kl 09:00 \u2014\tvi byter server.');
  await summary.blur();
  const clock = '”kl 09:00” har fel form. Skriv klockslag med punkt: klockan 9.00.';
  await expect(summary).toHaveAccessibleDescription(/Fel: Fältet Sammanfattning har ett tabbtecken/);
  await expect(page.getByText(`Varning: ${clock}`)).toBeVisible();
  await expect(told.getByRole('status')).toHaveText('1 fel och 2 varningar.');
  await page.getByRole('button', { name: 'Skriv ”klockan 9.00” i stället' }).click();
  await page.getByRole('button', { name: 'Skriv ett mellanslag i stället' }).click();
  await expect(summary).toHaveValue('Stängt från klockan 9.00 \u2014 vi byter server.');
  await expect(told.getByRole('status')).toHaveText('1 varning.');

  const text = fieldOf(page, 'Text');
  await text.fill('Gör så:\n\n•\tVänta\n•\tLogga in\n\n# Sedan\n\nLäs [om att vänta](/hjalp/finns-inte/).');
  await page.getByLabel('Visas till, dag').fill('2027-03-19');
  await expect(page.getByText('Fel: Meddelandet slutar visas innan det börjar.')).toBeVisible();
  await page.getByRole('button', { name: 'Skriv ”- Vänta - Logga in” i stället' }).click();
  await page.getByRole('button', { name: 'Skriv ”##” i stället' }).click();
  const mended = 'Gör så:\n\n- Vänta\n- Logga in\n\n## Sedan\n\nLäs [om att vänta](/hjalp/finns-inte/).';
  await expect(text).toHaveValue(mended);
  await expect(told.getByRole('status')).toHaveText('3 fel.');
  await told.getByRole('button', { name: 'Visas till: 2 fel' }).click();
  await expect(page.getByLabel('Visas till, dag')).toBeFocused();

  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Texten har 3 fel' });
  await expect(dialog.getByRole('listitem')).toHaveText([
    /^Visas till: .*slutar visas/,
    /^Text: Sidan \/hjalp\/finns-inte\//,
    /^Visas till: .*ändrat i sak \(”Visas till”\)/,
  ]);
  await dialog.getByRole('button', { name: 'Rätta först' }).click();
  await page.getByRole('alertdialog').getByRole('button').last().click();
  expect(github.requests.all).toEqual([]);

  // A text that is too long is an error as others are, and no reason not to save.
  const title = `${'Stängt natten '.repeat(7)}till söndag`;
  await fieldOf(page, 'Rubrik').fill(title);
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(dialog.getByText(/^Rubrik: .*högst 90 tecken/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Spara ändå' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Senare' }).click();
  await expect(page.getByRole('button', { name: 'Skapa ny post' })).toBeVisible();
  expect(textOn(github, branch)).toBe(
    written
      .replace('Stängt natten till söndag', title)
      .replace('Vi byter en server.', 'Stängt från klockan 9.00 \u2014 vi byter server.')
      .replace('2027-03-21', '2027-03-19')
      .replace('Logga in före lördag kväll.', mended),
  );

  await page.getByRole('radio', { name: 'Redaktionellt arbetsflöde' }).click();
  await page.getByRole('link', { name: 'Granskningen hittade fel' }).press('Enter');
  await expect(told.getByRole('status')).toHaveText(/^3 fel/);
  await expect(told.getByText('Granskningen av ändringsförslaget hittade fel.')).toBeVisible();
  await expect(told.getByRole('link', { name: 'Öppna ändringsförslaget' })).toHaveAttribute(
    'href',
    `${github.address}/pull/1`,
  );
  close();
});

/** Counts what the gate has answered. */
async function countAnswers(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = Object.assign(window, { answers: 0 });
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        this.addEventListener('message', () => counted.answers++);
      }
    };
  });
  return () => page.evaluate(() => (window as unknown as { answers: number }).answers);
}

test('a button that mends works also where the gate answers while it is pressed, and keeps the focus', async ({
  page,
}) => {
  const answers = await countAnswers(page);
  const { editor, close } = await serveWritten();
  await openEntry(page, editor);
  const summary = fieldOf(page, 'Sammanfattning');
  const mend = page.getByRole('button', { name: 'Skriv ”klockan 9.00” i stället' });
  await summary.fill('Stängt från kl 09:00.');
  await expect(mend).toBeVisible();
  // Another fault, which the gate tells as soon as somebody leaves the field, above the one that is there.
  await summary.press('End');
  await page.keyboard.insertText(' Vi\tväntar.');
  const before = await answers();
  await mend.hover();
  await page.mouse.down();
  await expect.poll(answers).toBeGreaterThan(before);
  await page.mouse.up();
  await expect(summary).toHaveValue('Stängt från klockan 9.00. Vi\tväntar.');

  await summary.fill('Stängt från kl 09:00.');
  await expect(mend).toBeVisible();
  await summary.press('End');
  await page.keyboard.insertText(' Vi\tväntar.');
  await mend.focus();
  await expect(summary).toHaveAccessibleDescription(/har ett tabbtecken/);
  await expect(mend).toBeFocused();
  await mend.press('Enter');
  await expect(summary).toHaveValue('Stängt från klockan 9.00. Vi\tväntar.');
  close();
});

test('what is missing in a new text is not told of another file while its title is written', async ({ page }) => {
  await page.addInitScript(() => {
    const gate = Object.assign(window, { isSilent: false });
    window.Worker = class extends Worker {
      override postMessage(message: object, ...rest: never[]) {
        if (!gate.isSilent || !('id' in message)) super.postMessage(message, ...rest);
      }
    };
  });
  const { editor, close } = await serveWritten();
  await logIn(page, editor);
  await page.goto(`${editor}#/collections/announcements/new`);
  const told = page.locator('section[data-key-path="granskning"]').getByRole('status');
  await expect(told).toHaveText(/\d fält är inte ifyllda än/);
  await page.evaluate(() => Object.assign(window, { isSilent: true }));
  await fieldOf(page, 'Rubrik').fill('BankID fungerar inte');
  // The form shows again what the gate has said whenever something in it is drawn.
  await page.evaluate(async () => {
    document.querySelector('[data-locale]')?.append(document.createElement('i'));
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  await expect(told).toHaveText(/^Inga fel hittade i det som är ifyllt\. \d fält är inte ifyllda än\./);
  await expect(page.getByText('Fel i content/')).toHaveCount(0);
  close();
});
