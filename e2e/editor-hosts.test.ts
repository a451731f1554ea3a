import { test } from '@playwright/test';
import { serveEditor } from '../tools/editor/build-editor.ts';
import { serveTrialGithub, trial } from '../tools/editor/trial-github/server.ts';
import { editorWindow, expect, logIn, saveAndSend, writeNotice } from '../tools/editor/editor-session.ts';

test.use(editorWindow);
test.setTimeout(600_000);

test('the editor as deployed asks nobody but its own origin and the service, and its policy is never in the way', async ({
  page,
}) => {
  const github = await serveTrialGithub('.');
  const site = { name: 'Inloggningshjälpen', url: 'https://inloggningshjalpen.example' };
  const { repository, branch } = trial;
  const { server, address } = await serveEditor({ backend: 'github', repository, branch }, site);
  github.editors.add(new URL(address).origin);
  await page.route('https://api.github.com/**', async (route) => {
    const path = new URL(route.request().url()).href.replace('https://api.github.com', '');
    const url = `${github.address}/api${path === '/graphql' ? path : `/v3${path}`}`;
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  const asked = new Set<string>();
  const faults: string[] = [];
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));

  await logIn(page, address);
  await writeNotice(page, 'Mina sidor är stängda', { from: ['2027-03-20', '08:00'], until: ['2027-03-21', ''] });
  await saveAndSend(page, 'Skicka för granskning');
  await expect(page.getByRole('button', { name: 'Skapa ny post' })).toBeVisible();
  await page.goto(`${address}#/collections/announcements/entries/telia-gar-inte-att-anvanda`);
  await expect(page.frameLocator('iframe').locator('.notice')).toBeVisible();
  await page.getByRole('radio', { name: 'Historik' }).click();
  await expect(page.getByRole('group', { name: 'Historik' }).getByRole('link', { name: /Webbplatsen/ })).toBeVisible();
  await page.getByRole('radio', { name: 'Validering' }).click();

  expect([...asked].filter((origin) => origin !== 'null').sort()).toEqual([
    address.slice(0, -1),
    'https://api.github.com',
  ]);
  expect(faults).toEqual([]);
  // The editor asks again and again how it is with proposals, also now.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  server.close();
  github.server.close();
});
