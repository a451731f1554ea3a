import { test } from '@playwright/test';
import { openFolder } from './browser-files.ts';
import { editorWindow, expect, logIn } from '../tools/editor/editor-session.ts';
import { serveTrial } from '../tools/editor/serve-trial.ts';

// What the editor tells of notices beside their forms, and what it does by one click.
test.use({ ...editorWindow, timezoneId: 'America/Los_Angeles' });
test.setTimeout(600_000);

test('the list of notices has state and dates, and the time line opens from it and from the board, also on a phone by keys', async ({
  page,
}) => {
  const { editor, close } = await serveTrial();
  await logIn(page, editor);
  await page.goto(`${editor}#/collections/announcements`);
  await expect(page.getByText(/– genomfört, visas från 13 apr\. 2024, tills vidare$/)).toBeVisible();
  await expect(page.getByRole('button', { name: /Aktuella/ })).toBeVisible();
  const timeLine = page.getByRole('dialog', { name: 'Vad som visas när' });
  for (const [place, width] of [
    ['collections/announcements', 1280],
    ['workflow', 1280],
    ['workflow', 390],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${editor}#/${place}`);
    const button = page.getByRole('button', { name: 'Vad som visas när' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(timeLine.getByRole('heading', { level: 3 }).first()).toHaveText(/^Nu, \p{L}+dag \d/u);
    await expect(
      timeLine.getByText('Genomfört: Telia tjänstelegitimation går inte längre att använda').first(),
    ).toBeVisible();
    const { scrollWidth, clientWidth } = await timeLine.evaluate(({ scrollWidth, clientWidth }) => ({
      scrollWidth,
      clientWidth,
    }));
    expect(scrollWidth).toBe(clientWidth);
    await page.keyboard.press('Escape');
    await expect(timeLine).toBeHidden();
    await expect(button).toBeFocused();
  }
  close();
});

test('one click says that a text has been read today, by the day of the site', async ({ page }) => {
  const { editor, close } = await openFolder(page);
  await page.goto(`${editor}#/collections/announcements/entries/ar-skriven-for-hand`);
  const reviewed = page.getByLabel('Senast läst', { exact: true });
  await expect(reviewed).toHaveValue('2026-11-24');
  await expect(reviewed).toHaveAccessibleDescription(/tisdag 24 november 2026/);
  await page.getByRole('button', { name: 'Jag har läst texten i dag' }).click();
  await expect(reviewed).toHaveValue(Temporal.Now.plainDateISO('Europe/Stockholm').toString());
  close();
});

test('a picture is uploaded with a text, made smaller, and described for those who cannot see it', async ({ page }) => {
  const { github, editor, close } = await serveTrial();
  const { repository, requests } = github;
  await logIn(page, editor);
  await page.goto(`${editor}#/collections/login-help/entries/utloggad`);
  await expect(page.getByRole('textbox').first()).not.toHaveValue('');
  const picture = await page.screenshot();
  await page.getByRole('button', { name: 'Lägg till en bild' }).click();
  const chosen = page.waitForEvent('filechooser');
  await page
    .getByRole('button', { name: /Ladda upp|Bläddra/ })
    .first()
    .click();
  await (await chosen).setFiles({ name: 'Stor Knapp (1).png', mimeType: 'image/png', buffer: picture });
  await page.getByRole('button', { name: 'Infoga' }).click();
  const asked = page.getByRole('dialog', { name: 'Vad visar bilden?' });
  await expect(asked.getByText(/Bilden är \d+ kB\. Den får vara högst 200 kB\./)).toBeVisible();
  await asked.getByLabel('Bilden visar').fill('Formuläret för inloggning');
  await asked.getByRole('button', { name: 'Lägg till bilden' }).click();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect.poll(() => requests.all.length).toBe(1);
  const { branch } = requests.find(1);
  expect(repository.changes(branch).map(({ path }) => path)).toEqual([
    'content/login-help/utloggad.md',
    'public/bilder/stor-knapp-1.webp',
  ]);
  expect(repository.object(`${branch}:content/login-help/utloggad.md`)?.text).toMatch(
    /\n\n!\[Formuläret för inloggning\]\(\/bilder\/stor-knapp-1\.webp\)\n$/,
  );
  close();
});
