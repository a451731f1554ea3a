/**
 * How the key pages of the small site look: where their parts stand and how wide, how large letters are, and colours, in three
 * widths, two schemes and on paper. It is held by the files in e2e/looks/, and says nothing that hangs on the fonts of a machine.
 * After a change of looks that is meant, write them anew, read what has changed and look at the pages:
 * `npm run build:small && npx playwright test e2e/looks.test.ts -u`. Remove the file of a page that is gone.
 */
import { expect, test } from '@playwright/test';
import { looksOf } from './looks-of.ts';
import { status } from './search-page.ts';

const site = process.env['SITE_SMALL'] ?? '';

const pages = {
  entrance: '',
  'entrance-ar': 'ar/',
  'entrance-en': 'en/',
  guide: 'hjalp-mig/',
  'help-entry': 'hjalp/kortet-fungerar-inte/',
  questions: 'hjalp/',
  notice: 'meddelanden/underhall/',
  notices: 'meddelanden/',
  'role-page': 'tandlakare/',
  methods: 'inloggningssatt/',
  contact: 'kontakt/',
  search: 'sok/?q=kort',
};

for (const [name, path] of Object.entries(pages)) {
  test(`the looks: ${name}`, async ({ page }) => {
    await page.goto(site + path);
    if (name === 'search') await expect(status(page)).toHaveText(/\.$/);
    const looks: string[] = [];
    const see = async (how: string) => looks.push(`── ${how}`, await looksOf(page));
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await see(`${width} px`);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    await see('1280 px, dark');
    await page.emulateMedia({ colorScheme: 'light', media: 'print' });
    // A sheet of A4 without its margins.
    await page.setViewportSize({ width: 680, height: 900 });
    await see('on paper');
    expect(`${looks.join('\n')}\n`).toMatchSnapshot(['looks', `${name}.txt`]);
  });
}
