import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, twoViews } from './accessibility.ts';
import { hold } from './hold.ts';
import { detailsAddress, field, status } from './search-page.ts';

const site = process.env['SITE_TODAY'] ?? '';
const entry = `${site}hjalp/webblasare/`;
const panel = (page: Page) => page.locator('search-box .list');
const hits = (page: Page) => panel(page).getByRole('listitem').getByRole('link');

async function type(page: Page, text: string, address = entry) {
  await page.goto(address);
  await field(page).click();
  await page.keyboard.type(text);
}

test('nothing is loaded before the field has the focus, and then two scripts and a small index', async ({ page }) => {
  const requests: string[] = [];
  await page.goto(entry, { waitUntil: 'networkidle' });
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await field(page).click();
  await page.keyboard.type('ny telefon');
  await expect(hits(page).first()).toHaveAttribute('href', '/hjalp/bankid-ny-telefon/');
  expect(requests.sort()).toEqual([
    '/search-index.json',
    expect.stringMatching(/^\/search\/box\.[\w-]+\.js$/),
    expect.stringMatching(/^\/search\/engine\.[\w-]+\.js$/),
    expect.stringMatching(detailsAddress),
  ]);
});

test('six results stand below a field, and all others a link away', async ({ page }) => {
  await type(page, 'logga in');
  await expect(hits(page)).toHaveCount(6);
});

for (const [path, query, found] of [
  ['', 'b', '/hjalp/'],
  ['hjalp/webblasare/', 'spärrat bankid', '/hjalp/bankid-sparrat/'],
  ['en/', 'new phone', '/en/hjalp/bankid-ny-telefon/'],
  ['404.html', 'siths', '/hjalp/'],
] as const) {
  test(`/${path} answers "${query}" below its field`, async ({ page }) => {
    await type(page, query, site + path);
    await expect(hits(page).first()).toHaveAttribute('href', new RegExp(`^${found}`));
  });
}

test('what is found is a list of links that the keyboard reaches and Escape puts away', async ({ page }) => {
  await type(page, 'ny telefon');
  await expect(status(page)).toHaveText(/^\d träff(?:ar)? under fältet\.$/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Sök' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(hits(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('ny telefon');
  await expect(status(page)).toHaveText('');
});

test('keys by which somebody chooses among the characters of an input method stay in the field', async ({ page }) => {
  await type(page, 'ny telefon');
  await expect(hits(page).first()).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  for (const key of ['ArrowDown', 'ArrowUp']) {
    // A key that nothing else takes ends the composition.
    await devtools.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press(key);
    await expect(field(page)).toBeFocused();
    await expect(panel(page)).toBeVisible();
  }
});

test('the list goes away when the focus or a click goes elsewhere, and comes back with the focus', async ({ page }) => {
  await type(page, 'ny telefon');
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(panel(page)).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(hits(page).first()).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click({ position: { x: 1, y: 1 } });
  await expect(panel(page)).toBeHidden();
});

test('the best answer is read without leaving the page, with the words marked', async ({ page }) => {
  await type(page, 'telefon borta');
  const best = panel(page).getByRole('listitem').first();
  await expect(best.getByRole('paragraph')).toContainText(/\.$/);
  await expect(best.locator('mark').first()).toBeVisible();
});

test('a typo is mended, and the list says so', async ({ page }) => {
  await type(page, 'spärrat bnakid');
  await expect(panel(page)).toContainText('Träffar på ”spärrat BankID”:');
  await expect(hits(page).first()).toHaveAttribute('href', '/hjalp/bankid-sparrat/');
  await field(page).fill('spärrat bankid');
  await expect(panel(page).getByText('Träffar på')).toBeHidden();
});

test('a query stays in the field when the reader comes back from an answer', async ({ page }) => {
  await type(page, 'ny telefon');
  await hits(page).first().click();
  await expect(page).toHaveURL(`${site}hjalp/bankid-ny-telefon/`);
  await page.goBack();
  await expect(field(page)).toHaveValue('ny telefon');
  await field(page).click();
  await expect(hits(page).first()).toHaveAttribute('href', '/hjalp/bankid-ny-telefon/');
});

test('where the list ends, the search page goes on with the same query', async ({ page }) => {
  await type(page, 'xyzzyq');
  await expect(panel(page)).toContainText('Inga träffar. Prova andra ord.');
  const link = panel(page).getByRole('link', { name: 'Fler träffar och förslag' });
  await expect(link).toHaveAttribute('href', /q=xyzzyq$/);
  await field(page).press('Enter');
  await expect(page).toHaveURL(`${site}sok/?q=xyzzyq`);
});

test('what only a text has is found as soon as the texts are there, and nothing is said before', async ({ page }) => {
  const release = await hold(page, detailsAddress);
  const texts = page.waitForRequest(detailsAddress);
  await type(page, 'bluetooth');
  await texts;
  await expect(panel(page)).toBeHidden();
  release();
  await expect(hits(page).first()).toHaveAttribute('href', /^\/hjalp\//);
});

test('what is shown belongs to what stands in the field, also while the details are slow', async ({ page }) => {
  const release = await hold(page, detailsAddress);
  await type(page, 'blu');
  await expect(hits(page).first()).toBeVisible();
  await expect(status(page)).toHaveText(/^\d träff/);
  for (const key of 'etooth') {
    await page.keyboard.type(key);
    const query = await field(page).inputValue();
    const shown = await panel(page).evaluate((list) =>
      list.checkVisibility() ? list.querySelector<HTMLAnchorElement>('a.all')?.search : undefined,
    );
    expect([undefined, `?q=${query}`]).toContain(shown);
  }
  await expect(panel(page)).toBeHidden();
  await expect(status(page)).toHaveText('');
  release();
  await expect(hits(page).first()).toBeVisible();
  await expect(panel(page).getByRole('link', { name: 'Fler träffar' })).toHaveAttribute('href', /q=bluetooth$/);
});

test('Enter on an empty field opens the search page', async ({ page }) => {
  await page.goto(entry);
  await field(page).press('Enter');
  await expect(page).toHaveURL(`${site}sok/?q=`);
  await expect(page.getByRole('heading', { name: 'Vanliga frågor' })).toBeVisible();
  await field(page).press('Enter');
  await expect(page.getByRole('heading', { name: 'Vanliga frågor' })).toBeVisible();
});

test('a lost connection is said, with the way on, and the search comes back with it', async ({ page }) => {
  await page.goto(entry);
  await page.route(/search\/box|search-index/, (route) => route.abort());
  await field(page).click();
  await page.keyboard.type('ny');
  await expect(status(page)).toContainText('Har du kontakt med internet?');
  await expect(page.getByRole('link', { name: 'Till registret A–Ö' })).toBeVisible();
  await expectAccessible(page, twoViews);
  await page.unroute(/search\/box|search-index/);
  await page.keyboard.type(' telefon');
  await expect(hits(page).first()).toHaveAttribute('href', '/hjalp/bankid-ny-telefon/');
  await expect(page.getByRole('link', { name: 'Till registret A–Ö' })).toBeHidden();
});

test('nothing on the page moves while somebody types', async ({ page }) => {
  await page.goto(entry);
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      const { dataset } = document.body;
      for (const shift of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!shift.hadRecentInput) dataset['shift'] = String(Number(dataset['shift'] ?? 0) + shift.value);
      }
    }).observe({ type: 'layout-shift' });
  });
  await field(page).click();
  await page.keyboard.type('ny telefon', { delay: 30 });
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  expect(Number((await page.evaluate(() => document.body.dataset['shift'])) ?? 0)).toBeLessThan(0.01);
});

for (const query of ['ny telefon', 'xyzzyq']) {
  test(`the list for "${query}" is accessible, has an edge in forced colours and is not printed`, async ({ page }) => {
    await type(page, query);
    await expect(panel(page)).toBeVisible();
    await expectAccessible(page, twoViews);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await panel(page).evaluate((element) => getComputedStyle(element).borderTopWidth)).not.toBe('0px');
    await page.emulateMedia({ media: 'print' });
    await expect(panel(page)).toBeHidden();
  });
}

test('the search page has the engine of the box that led there, and fetches the rest', async ({ page }) => {
  await type(page, 'ny telefon');
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sok\/\?q=ny\+telefon/);
  await expect(page.locator('#search-results a').first()).toBeVisible();
  const fromNetwork = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name, transferSize }) => name.includes('/search/') && name.endsWith('.js') && transferSize > 0)
      .map(({ name }) => /\/search\/(\w+)\./.exec(name)?.[1]),
  );
  expect(fromNetwork).toEqual(['page']);
});
