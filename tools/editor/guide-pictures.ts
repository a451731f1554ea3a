import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { announcementPath, pagePath } from '../../src/domain/entries/addresses.ts';
import { language, tag } from '../../src/editors/of-site.ts';
import { say } from '../../src/editors/say.ts';
import { getSite } from '../../src/library/settings.ts';
import { takePicture } from '../shared/chromium.ts';
import { serve } from '../shared/serve.ts';
import { serveTrialEditor } from './build-editor.ts';
import { cms, editorWindow, expect, logIn, saveAndSend, writeNotice } from './editor-session.ts';
import { serveTrialGithub } from './trial-github/server.ts';

const whatShowsWhen = say`Vad som visas när`;

/** The pictures of the guide in the language of the editors: their files, what they show of this site, and what is written. */
const shown = {
  sv: {
    banner: 'banderoll',
    notice: 'meddelande',
    preview: 'forhandsvisning',
    form: 'webbredigeraren',
    timeLine: 'tidslinje',
    list: 'meddelandelistan',
    board: 'tavlan',
    group: 'arbetsgivare',
    entry: 'nya-inloggningssatt-2024',
    title: 'Mina sidor är stängda på lördag',
    written: undefined,
  },
  en: {
    banner: 'banner',
    notice: 'notice',
    preview: 'preview',
    form: 'browser-editor',
    timeLine: 'what-shows-when',
    list: 'list-of-notices',
    board: 'board',
    group: 'companies',
    entry: 'new-ways-to-log-in',
    title: 'My Pages is closed on Saturday',
    written: {
      group: 'Residents',
      owner: 'The editors',
      summary: 'You cannot log in while we change equipment.',
      text: 'Log in before we close.\n\n## What you can do\n\nWait.',
    },
  },
}[language];

/** Takes them into a folder, of a build as of a day with a banner, a preview and the browser editor. */
export async function takeGuidePictures(browser: Browser, folder: string, site: string, preview: string) {
  await mkdir(folder, { recursive: true });
  const file = (name: string) => join(folder, `${name}.png`);
  for (const [name, built, path, height] of [
    [shown.banner, site, pagePath(shown.group), 460],
    [shown.notice, site, announcementPath(shown.entry), 600],
    [shown.preview, preview, '/', 460],
  ] as const) {
    const { server, address } = await serve(built);
    const page = await browser.newPage({ viewport: { width: 760, height }, locale: tag });
    await page.goto(address + path.slice(1));
    await takePicture(page, { path: file(name) });
    await page.close();
    server.close();
  }
  const github = await serveTrialGithub('.');
  const editor = await serveTrialEditor(github, await getSite());
  await takeOfEditor(await browser.newPage(editorWindow), editor.address, file);
  editor.server.close();
  github.server.close();
}

async function takeOfEditor(page: Page, editor: string, file: (name: string) => string): Promise<void> {
  await logIn(page, editor);
  const [today, tomorrow] = [0, 1].map((days) => Temporal.Now.plainDateISO().add({ days }).toString());
  // It ends before it begins, so that the board shows a refusal.
  const times = { from: [tomorrow ?? '', '08:00'], until: [today ?? '', ''] } as const;
  await writeNotice(page, shown.title, { from: [...times.from], until: [...times.until] }, shown.written);
  const gate = page.locator('section[data-key-path="granskning"]').first();
  await gate.scrollIntoViewIfNeeded();
  // One error, and nothing that is not filled in: the check has read all of it.
  await expect(gate.getByRole('status')).toHaveText(/^1 [^.]*\.$/);
  await takePicture(page, { path: file(shown.form), clip: { x: 0, y: 0, width: 1280, height: 600 } });
  await saveAndSend(page, 'Skicka för granskning', say`Texten har ${say`${1} fel`}`);
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.goto(`${editor}#/collections/announcements`);
  await page.getByRole('button', { name: whatShowsWhen }).click();
  const timeLine = page.getByRole('dialog', { name: whatShowsWhen });
  const box = await timeLine.boundingBox();
  await takePicture(page, { path: file(shown.timeLine), ...(box && { clip: box }) });
  await timeLine.getByRole('button', { name: say`Stäng` }).click();
  await takePicture(page, { path: file(shown.list), clip: { x: 0, y: 0, width: 1000, height: 560 } });
  await page.setViewportSize({ width: 1000, height: 320 });
  await page.getByRole('radio', { name: cms.editorial_workflow }).click();
  await expect(page.getByText(say`Granskningen hittade fel`)).toBeVisible();
  await takePicture(page, { path: file(shown.board) });
}
