/**
 * Takes the pictures of README.md and of the editors' guide in both languages: of dist/, a preview and the browser editor, which
 * `npm test` makes, and of a build as of a day with a banner, which this makes. Those in English are of a copy that `npm run init`
 * makes a site in English. `--guide <folder>` takes the guide's alone, in the language of the editors.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { takeGuidePictures } from './editor/guide-pictures.ts';
import { onlyOfProduct } from './init/only-of-product.ts';
import { openBrowser, takePicture } from './shared/chromium.ts';
import { commandLine } from './shared/command-line.ts';
import { copyProject } from './shared/copy-project.ts';
import { serve } from './shared/serve.ts';

/** What is to be seen on the site in English. */
const notices = {
  'new-ways-to-log-in': `---
title: Companies can log in with Freja
kind: change
severity: info
roles: [companies]
showFrom: 2024-04-02 08:00
showUntil: 2024-05-14
eventFrom: 2024-04-13
eventUntil: 2024-04-14
summary: Freja works in My Pages from the weekend of 13–14 April 2024. BankID works as before.
textAfter: Since the weekend of 13–14 April 2024 you can use Freja in My Pages. BankID works as before.
archived: true
reviewed: 2024-04-02
owner: The editors
---

## Who is concerned

This concerns you if you log in to My Pages for a company.

## What changes

- You can log in and sign with Freja.
- You can use BankID as before.

## What to do

If you have BankID or Freja, you can log in with it.
`,
  'freja-is-slow': `---
title: Logging in with Freja takes longer than usual
kind: incident
severity: warning
showFrom: 2024-04-20 08:00
summary: It can take a minute to log in with Freja. Wait, and do not begin again.
reviewed: 2024-04-20
owner: The editors
---

We are working on it together with Freja.
`,
};

/** The site in English, as `npm run init` asks for it. */
const harbourCity = {
  languages: 'en,sv',
  country: 'sweden',
  editors: 'en',
  email: 'editors@city.example',
  organisation: 'Harbour City',
  'organisation-url': 'https://city.example/',
  groups: 'Residents,Companies',
  'login-url': 'https://city.example/log-in/',
  url: 'https://help.city.example/',
  name: 'Login help',
  services: 'My Pages',
  methods: 'BankID,Freja',
  'sv-name': 'Inloggningshjälpen',
  'sv-groups': 'Invånare,Företag',
};

const { values } = commandLine({ options: { guide: { type: 'string' } } });
const browser = await openBrowser();
if (values.guide) await takeGuide(values.guide);
else {
  onlyOfProduct();
  await takeOfReadme();
  await takeGuide('docs/redaktion/bilder');
  takeInEnglish('docs/editing/pictures');
}
await browser.close();

async function takeOfReadme(): Promise<void> {
  for (const [name, path, width, height, colorScheme] of [
    ['start', '', 1280, 900, 'light'],
    ['start-phone', '', 390, 844, 'light'],
    ['help-phone-dark', 'hjalp/bankid-ny-telefon/', 390, 844, 'dark'],
  ] as const) {
    const { server, address } = await serve('dist');
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'sv-SE' });
    await page.goto(address + path);
    const file = `docs/pictures/${name}.png`;
    await mkdir(dirname(file), { recursive: true });
    await takePicture(page, { path: file });
    await page.close();
    server.close();
    console.log(file);
  }
}

async function takeGuide(folder: string): Promise<void> {
  const site = 'test-results/site-pictures';
  execFileSync(process.execPath, ['tools/build.ts', '--now', '2024-04-08T10:00', '--out', site]);
  await takeGuidePictures(browser, folder, site, 'test-results/preview');
  console.log(folder);
}

function takeInEnglish(folder: string): void {
  const cwd = copyProject('english-');
  try {
    const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd });
    node('tools/init.ts', ...Object.entries(harbourCity).map(([flag, answer]) => `--${flag}=${answer}`));
    mkdirSync(join(cwd, 'content/announcements'), { recursive: true });
    for (const [name, text] of Object.entries(notices))
      writeFileSync(join(cwd, `content/announcements/${name}.md`), text);
    node('tools/build.ts', '--preview', '--out', 'test-results/preview');
    node('tools/build-admin.ts');
    node('tools/screenshot.ts', '--guide', resolve(folder));
  } finally {
    rmSync(cwd, { recursive: true });
  }
  console.log(folder);
}
