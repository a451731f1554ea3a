import { test, type Browser } from '@playwright/test';
import { serve } from '../tools/shared/serve.ts';
import { buildContent } from './build-content.ts';
import { editorWindow, expect, logIn, saveAndSend, writeNotice } from '../tools/editor/editor-session.ts';
import { serveTrial } from '../tools/editor/serve-trial.ts';

// The whole way of a notice, from an editor on another continent to a reader's page.
test.use({ ...editorWindow, timezoneId: 'America/Los_Angeles' });
test.setTimeout(600_000);

const year = new Date().getFullYear() + 1;
const file = 'content/announcements/mina-sidor-ar-stangda-pa-lordag.md';

test('a notice goes from a form over a draft, a review and the content check to the right pages at the right minute', async ({
  page,
  browser,
}) => {
  const { github, editor, close } = await serveTrial();
  const { repository, requests } = github;
  await logIn(page, editor);
  await writeNotice(page, 'Mina sidor är stängda på lördag', {
    from: [`${year}-03-20`, '08:00'],
    until: [`${year}-03-21`, ''],
  });
  await saveAndSend(page, 'Senare');

  expect(requests.all).toMatchObject([{ isDraft: true, state: 'OPEN', labels: ['sveltia-cms/draft'] }]);
  expect(repository.changes(requests.find(1).branch)).toEqual([{ path: file, kind: 'ADDED' }]);
  expect(repository.object(`${requests.find(1).branch}:${file}`)?.text).toBe(`---
title: Mina sidor är stängda på lördag
kind: maintenance
severity: warning
roles: [privatpersoner]
showFrom: ${year}-03-20 08:00
showUntil: ${year}-03-21
summary: Du kan inte logga in medan vi byter utrustning.
reviewed: ${Temporal.Now.plainDateISO('Europe/Stockholm').toString()}
owner: Redaktionen för inloggningshjälp
---

Logga in innan vi stänger.

## Gör så här

Vänta.
`);

  await page.getByRole('radio', { name: 'Redaktionellt arbetsflöde' }).click();
  await page.getByRole('button', { name: 'Mina sidor är stängda på lördag' }).click();
  await page.getByRole('button', { name: /Utkast/ }).click();
  await page.getByRole('menuitemradio', { name: 'Granskas' }).click();
  await expect.poll(() => requests.find(1)).toMatchObject({ isDraft: false, labels: ['sveltia-cms/pending_review'] });

  const colleague = await browser.newPage();
  await expect(async () => {
    await colleague.goto(`${github.address}/pull/1`);
    await expect(colleague.getByRole('heading', { name: 'Granskningen är godkänd.' })).toBeVisible({ timeout: 500 });
  }).toPass();
  await colleague.getByRole('button', { name: 'Slå ihop' }).click();
  await expect(colleague.getByText('Sammanslagen')).toBeVisible();
  close();

  const built = await serve(
    await buildContent(repository, 'test-results/edited', Date.parse(`${year}-03-20T07:59+01:00`)),
  );
  for (const [instant, isShown] of [
    [`${year}-03-20T07:59:59.999+01:00`, false],
    [`${year}-03-20T08:00+01:00`, true],
    [`${year}-03-21T23:59:59.999+01:00`, true],
    [`${year}-03-22T00:00+01:00`, false],
  ] as const) {
    await expectNotice(browser, `${built.address}privatpersoner/`, instant, isShown);
  }
  await expectNotice(browser, `${built.address}arbetsgivare/`, `${year}-03-20T09:00+01:00`, false);
  built.server.close();
});

/** What a reader with that clock sees. */
async function expectNotice(browser: Browser, address: string, instant: string, isShown: boolean): Promise<void> {
  const page = await browser.newPage();
  await page.clock.setFixedTime(instant);
  await page.goto(address);
  const notice = page.getByRole('link', { name: 'Mina sidor är stängda på lördag' });
  await expect(notice, instant).toBeVisible({ visible: isShown });
  await page.close();
}

test('an editor sees that the content check refused a text, what is wrong, and nobody can merge it', async ({
  page,
}) => {
  const { github, editor, close } = await serveTrial();
  await logIn(page, editor);
  await writeNotice(page, 'Mina sidor är stängda', {
    from: [`${year}-03-20`, '08:00'],
    until: [`${year}-03-20`, '07:00'],
  });
  await saveAndSend(page, 'Skicka för granskning', 'Texten har 1 fel');
  const { branch } = github.requests.find(1);
  await expect.poll(() => github.requests.verdict(github.repository.tip(branch) ?? '').state).toBe('FAILURE');

  await page.reload();
  await page.getByRole('radio', { name: 'Redaktionellt arbetsflöde' }).click();
  await expect(page.getByText('Granskningen hittade fel')).toBeVisible();
  await page.goto(`${github.address}/pull/1`);
  await expect(page.getByRole('heading', { name: 'Granskningen hittade fel.' })).toBeVisible();
  await expect(page.getByText('content/announcements/mina-sidor-ar-stangda.md')).toHaveCount(2);
  await expect(page.getByText(/showUntil/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Slå ihop' })).toHaveCount(0);
  close();
});

test.describe('an editor whose browser has another language', () => {
  test.use({ locale: 'en-US' });

  test('reads Swedish, is not asked to change to that, and is told in the form of a time that does not exist', async ({
    page,
  }) => {
    const { github, editor, close } = await serveTrial();
    await logIn(page, editor);
    await writeNotice(page, 'Mina sidor är stängda', { from: ['2027-03-28', '02:30'], until: ['2027-03-29', ''] });
    const missing = page.locator('.own-fault', { hasText: /finns inte, för att klockan ställs fram/ });
    await expect(missing).toBeVisible();
    await expect(page.getByText('söndag 28 mars 2027 klockan 2.30, svensk tid')).toBeVisible();
    await expect(page.getByLabel('Visas till, dag')).toHaveAccessibleDescription('måndag 29 mars 2027, hela dagen');
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Texten har 1 fel' });
    await expect(dialog.getByText(/^Visas från: .* klockan ställs fram/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Rätta först' }).click();
    await expect(page.getByText('Det du har skrivit står kvar i formuläret.')).toBeVisible();
    await expect(page.getByText('Sveltia CMS is now available')).toHaveCount(0);
    expect(github.requests.all).toEqual([]);
    close();
  });
});
