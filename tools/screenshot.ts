/**
 * Takes the pictures of README.md and of the editors' guide. The guide's are of a build as of April 2024 and of a
 * preview: `npm test` makes both.
 */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openBrowser, takePicture } from './open-browser.ts';
import { serve } from './serve.ts';

interface View {
  file: string;
  site: string;
  path: string;
  width: number;
  height: number;
  colorScheme?: 'dark';
}

const site2024 = 'test-results/site-2024';
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
await browser.close();
