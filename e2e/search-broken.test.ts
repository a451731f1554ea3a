import { expect, test, type Page } from '@playwright/test';
import { ask, detailsAddress, field, status } from './search-page.ts';

const site = process.env['SITE_TODAY'] ?? '';
const script = /\/search\/(?:box|page)\./;
const unusable = 'Sökningen fungerar inte just nu. Ladda om sidan, eller använd registret.';

/** Answers with this for all addresses of a form; gives the addresses that are asked for, one by one. */
async function answer(page: Page, addresses: RegExp, body: string, contentType: string): Promise<string[]> {
  const asked: string[] = [];
  await page.route(addresses, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ body, contentType });
  });
  return asked;
}

async function expectWayOn(page: Page) {
  await expect(status(page)).toHaveText(`${unusable} Till registret A–Ö`);
  await expect(page.getByRole('link', { name: 'Till registret A–Ö' })).toBeVisible();
}

const scripts = {
  'cannot be parsed': 'class {',
  'throws at once': 'throw new Error()',
  'leaves its element alone': '',
  'throws when it is connected': `for (const name of ['search-page', 'search-box'])
    customElements.define(name, class extends HTMLElement { connectedCallback() { throw new Error(); } });`,
};

test('an engine that cannot be used is not blamed on the internet', async ({ page }) => {
  const asked = await answer(page, /\/search\/engine\./, 'export {};', 'text/javascript');
  await ask(page, '?q=siths');
  await expectWayOn(page);
  await page.goto(`${site}hjalp/webblasare/`);
  await field(page).pressSequentially('ny telefon', { delay: 20 });
  await expectWayOn(page);
  await page.waitForLoadState('networkidle');
  // It can be had, so no other address is tried.
  expect(new Set(asked).size).toBe(1);
});

for (const [fault, code] of Object.entries(scripts)) {
  test(`a script of the search page that ${fault} is not blamed on the internet`, async ({ page }) => {
    const asked = await answer(page, script, code, 'text/javascript');
    await ask(page, '?q=siths');
    await expectWayOn(page);
    const before = asked.length;
    await field(page).pressSequentially('-kort');
    await page.waitForLoadState('networkidle');
    expect(asked).toHaveLength(before);
    await expectWayOn(page);
  });

  test(`a script of a box that ${fault} is tried twice at most, whatever is typed`, async ({ page }) => {
    const asked = await answer(page, script, code, 'text/javascript');
    const indexes: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('search-index')) indexes.push(request.url());
    });
    await page.goto(`${site}hjalp/webblasare/`);
    await field(page).pressSequentially('ny telefon', { delay: 20 });
    await expectWayOn(page);
    await page.waitForLoadState('networkidle');
    expect(new Set(asked).size).toBeLessThanOrEqual(2);
    // Fetched again to see whether the line is down, once for each try.
    expect(indexes.length).toBeLessThanOrEqual(3);
    await field(page).fill('');
    await expect(page.getByRole('link', { name: 'Till registret A–Ö' })).toBeHidden();
  });
}

for (const [what, body] of [
  ['no JSON', '<!doctype html>'],
  ['JSON of another shape', '{"pages":7}'],
] as const) {
  test(`an index that is ${what}, and texts that are no help, end in a true message`, async ({ page }) => {
    const asked = await answer(page, /search-index|pagefind/, body, 'application/json');
    await ask(page, '?q=siths');
    await expectWayOn(page);
    expect(asked.filter((url) => url.includes('search-index')).length).toBeLessThan(4);
    await page.goto(`${site}hjalp/webblasare/`);
    await field(page).pressSequentially('siths');
    await expectWayOn(page);
  });
}

test('details that cannot be had leave it open whether there is nothing', async ({ page }) => {
  await page.route(detailsAddress, (route) => route.abort());
  await page.goto(`${site}hjalp/webblasare/`);
  await field(page).pressSequentially('bluetooth');
  await expect(page.getByRole('link', { name: 'Fler träffar och förslag' })).toBeVisible();
  await expect(page.locator('search-box')).not.toContainText(/Inga träffar[^<]*(?=Fler)/, { useInnerText: true });
});

test('a page without a script for its search is still an answer', async ({ page }) => {
  await page.route(/\/search\//, () => undefined);
  await ask(page, '?q=siths');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const said = () => status(page).evaluate((one) => getComputedStyle(one, '::before').content);
  await expect.poll(said).toContain('Söker');
});
