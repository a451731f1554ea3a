/** Takes the picture in README.md of the built site: the start page on a phone and a help page on a computer. */
import { mkdir } from 'node:fs/promises';
import { openBrowser, takePicture } from './open-browser.ts';
import { serve } from './serve.ts';

const views = [
  { name: 'start', path: '', width: 1280, height: 900 },
  { name: 'start-phone', path: '', width: 390, height: 844 },
  { name: 'help-phone-dark', path: 'hjalp/bankid-ny-telefon/', width: 390, height: 844, colorScheme: 'dark' as const },
];

const { server, address } = await serve('dist');
const browser = await openBrowser();
await mkdir('docs/pictures', { recursive: true });
for (const { name, path, width, height, colorScheme = 'light' } of views) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(address + path);
  await takePicture(page, { path: `docs/pictures/${name}.png` });
  console.log(`docs/pictures/${name}.png`);
}
await browser.close();
server.close();
