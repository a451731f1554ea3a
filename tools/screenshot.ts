/**
 * Takes the pictures of README.md and of the editors' guide. The guide's are of a build as of a day with a banner, which
 * this makes, and of dist/, a preview and the browser editor, which `npm test` makes.
 */
import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { editorWindow, logIn, saveAndSend, writeNotice } from './editor/editor-session.ts';
import { serveTrial } from './editor/serve-trial.ts';
import { openBrowser, takePicture } from './shared/chromium.ts';
import { serve } from './shared/serve.ts';
import { onlyOfProduct } from './init/only-of-product.ts';
import { commandLine } from './shared/command-line.ts';

commandLine({});
interface View {
  file: string;
  site: string;
  path: string;
  width: number;
  height: number;
  colorScheme?: 'dark';
}

onlyOfProduct();

const site2024 = 'test-results/site-pictures';
const guide = 'docs/redaktion/bilder';
const notice = 'meddelanden/nya-inloggningssatt-2024/';

const views: View[] = [
  { file: 'docs/pictures/start.png', site: 'dist', path: '', width: 1280, height: 900 },
  { file: 'docs/pictures/start-phone.png', site: 'dist', path: '', width: 390, height: 844 },
  {
    file: 'docs/pictures/help-phone-dark.png',
    site: 'dist',
    path: 'hjalp/bankid-ny-telefon/',
    width: 390,
    height: 844,
    colorScheme: 'dark',
  },
  { file: `${guide}/banderoll.png`, site: site2024, path: 'arbetsgivare/', width: 760, height: 460 },
  { file: `${guide}/meddelande.png`, site: site2024, path: notice, width: 760, height: 600 },
  { file: `${guide}/forhandsvisning.png`, site: 'test-results/preview', path: '', width: 760, height: 460 },
];

execFileSync(process.execPath, ['tools/build.ts', '--now', '2024-04-08T10:00', '--out', site2024]);
const browser = await openBrowser();
for (const { file, site, path, width, height, colorScheme = 'light' } of views) {
  const { server, address } = await serve(site);
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'sv-SE' });
  await page.goto(address + path);
  await mkdir(dirname(file), { recursive: true });
  await takePicture(page, { path: file });
  await page.close();
  server.close();
  console.log(file);
}

const { editor, close } = await serveTrial();
const form = await browser.newPage(editorWindow);
await logIn(form, editor);
const [today, tomorrow] = [0, 1].map((days) => Temporal.Now.plainDateISO().add({ days }).toString());
// It ends before it begins, so that the board shows a refusal.
await writeNotice(form, 'Mina sidor är stängda på lördag', {
  from: [tomorrow ?? '', '08:00'],
  until: [today ?? '', ''],
});
const top = { x: 0, y: 0, width: 1280, height: 600 };
await form.locator('section[data-key-path="granskning"]').first().scrollIntoViewIfNeeded();
await takePicture(form, { path: `${guide}/webbredigeraren.png`, clip: top });
await saveAndSend(form, 'Skicka för granskning', 'Texten har 1 fel');
await form.setViewportSize({ width: 1000, height: 700 });
await form.goto(`${editor}#/collections/announcements`);
await form.getByRole('button', { name: 'Vad som visas när' }).click();
const timeLine = form.getByRole('dialog', { name: 'Vad som visas när' });
const box = await timeLine.boundingBox();
await takePicture(form, { path: `${guide}/tidslinje.png`, ...(box && { clip: box }) });
await timeLine.getByRole('button', { name: 'Stäng' }).click();
await takePicture(form, { path: `${guide}/meddelandelistan.png`, clip: { x: 0, y: 0, width: 1000, height: 560 } });
await form.setViewportSize({ width: 1000, height: 320 });
await form.getByRole('radio', { name: 'Redaktionellt arbetsflöde' }).click();
await form.getByText('Granskningen hittade fel').waitFor({ timeout: 120_000 });
await takePicture(form, { path: `${guide}/tavlan.png` });
console.log(`${guide}/webbredigeraren.png, tidslinje.png, meddelandelistan.png, tavlan.png`);
close();
await browser.close();
