/**
 * What screen readers are given of the small site's pages, on which editors' changes have no bearing. It is held by the
 * files in e2e/accessibility-tree/. After a change of markup that is meant, write them anew and read what has changed:
 * `npm run build:small && npx playwright test e2e/accessibility-tree.test.ts -u`. Remove the file of a page that is gone.
 * How it sounds is in docs/listening/, by `npm run listen`.
 */
import { expect, test, type Locator, type Page } from '@playwright/test';

const site = process.env['SITE_SMALL'] ?? '';
const main = (page: Page) => page.getByRole('main');

interface Heard {
  name: string;
  path: string;
  part: (page: Page) => Locator;
  /** What comes a little later than the page. */
  last?: string;
}

const pages: Heard[] = [
  { name: 'entrance', path: '', part: (page) => page.locator('body') },
  { name: 'role-page', path: 'tandlakare/', part: (page) => page.locator('body') },
  { name: 'notice', path: 'meddelanden/underhall/', part: main },
  { name: 'help-entry', path: 'hjalp/kortet-fungerar-inte/', part: main },
  { name: 'method-table', path: 'inloggningssatt/', part: (page) => page.getByRole('table') },
  { name: 'search', path: 'sok/?q=kort', part: main, last: 'Varför fungerar inte mitt kort?' },
];

for (const { name, path, part, last } of pages) {
  test(`the accessibility tree: ${name}`, async ({ page }) => {
    await page.goto(site + path);
    if (last) await expect(part(page).getByRole('link', { name: last })).toBeVisible();
    // As text, because toMatchAriaSnapshot takes any number for the one that is written: 2.30 for 8.00.
    expect(`${await part(page).ariaSnapshot()}\n`).toMatchSnapshot(['accessibility-tree', `${name}.yml`]);
  });
}
