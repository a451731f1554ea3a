import { expect, test } from '@playwright/test';
import { hold } from './hold.ts';
import { ask, best, bestLink, detailsAddress, field, status } from './search-page.ts';

const site = process.env['SITE_TODAY'] ?? '';

test('the header form finds the answer from any page', async ({ page }) => {
  await page.goto(`${site}hjalp/webblasare/`);
  await field(page).fill('spärrat bankid');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site}sok/?q=sp%C3%A4rrat+bankid`);
  await expect(page).toHaveTitle('Sök: spärrat bankid – Inloggningshjälpen');
  await expect(bestLink(page)).toHaveAttribute('href', '/hjalp/bankid-sparrat/');
  await expect(status(page)).toHaveText(/^\d+ träffar på ”spärrat bankid”\.$/);
  await expect(best(page).first().locator('mark').first()).toBeVisible();
});

test('nothing is loaded for searching before the field has the focus', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(`${site}sok/`, { waitUntil: 'networkidle' });
  expect(requests.filter((path) => /pagefind|search/.test(path))).toEqual([]);
  await expect(page.getByRole('link', { name: 'Vad gör jag om mitt BankID är spärrat?' })).toBeVisible();
});

test('results come while somebody types, and the address and the title follow', async ({ page }) => {
  await ask(page, '');
  await field(page).click();
  await page.keyboard.type('ny telefo');
  await expect(bestLink(page)).toHaveAttribute('href', '/hjalp/bankid-ny-telefon/');
  await expect(page).toHaveURL(`${site}sok/?q=ny+telefo`);
  await page.keyboard.type('n');
  await expect(page).toHaveURL(`${site}sok/?q=ny+telefon`);
  await expect(page).toHaveTitle('Sök: ny telefon – Inloggningshjälpen');
  await expect(page.getByRole('heading', { name: 'Vanliga frågor' })).toBeHidden();
  await field(page).fill('');
  await expect(page).toHaveURL(`${site}sok/`);
  await expect(page.getByRole('heading', { name: 'Vanliga frågor' })).toBeVisible();
});

test('below the results, and only there, stands whom to reach about something else', async ({ page }) => {
  const elsewhere = page.getByRole('link', { name: 'Gäller det något annat? Se vem du kan kontakta' });
  await ask(page, '?q=spärrat+bankid');
  await expect(bestLink(page)).toHaveAttribute('href', '/hjalp/bankid-sparrat/');
  await expect(elsewhere).toHaveCount(1);
  await expect(elsewhere).toHaveAttribute('href', '/kontakt/');
  await field(page).fill('');
  await expect(elsewhere).toBeHidden();
  await field(page).fill('pizza');
  await expect(status(page)).toHaveText('Inga träffar på ”pizza”.');
  await expect(elsewhere, 'among the tips').toHaveCount(1);
});

test('many results stand in groups below the best, which rank before all', async ({ page }) => {
  await ask(page, '?q=logga+in');
  await expect(best(page)).toHaveCount(3);
  const groups = page.locator('[data-group]');
  await expect(groups.getByRole('heading', { level: 2 })).toContainText(['Frågor och svar', 'Meddelanden']);
  await expect(groups.first().locator('ol > li'), 'a group shows four').toHaveCount(4);
  await groups.getByRole('link', { name: /Visa alla \d+ frågor och svar/ }).click();
  await expect(page).toHaveURL(`${site}sok/?q=logga+in&kind=help`);
  await expect(status(page)).toBeFocused();
  await expect(best(page)).toHaveCount(10);
});

test('a result leads to three of its headings at most', async ({ page }) => {
  await ask(page, '?q=meddelanden+element+flöden+kalendrar+versioner');
  await expect(best(page).first().locator('.sections li')).toHaveCount(3);
});

test('filters are links with the number that each leaves, and stand in the address', async ({ page }) => {
  await ask(page, '?q=logga+in');
  const kinds = page.getByRole('list', { name: 'Typ av sida' });
  const roles = page.getByRole('list', { name: 'Vem du är' });
  await kinds.getByRole('link', { name: /^Instruktioner \(\d+\)$/ }).click();
  await expect(page).toHaveURL(`${site}sok/?q=logga+in&kind=role`);
  const count = Number((await status(page).textContent())?.match(/^\d+/)?.[0]);
  await expect(best(page)).toHaveCount(count);
  await expect(kinds.getByRole('link', { name: `Instruktioner (${count})` })).toHaveAttribute('aria-current', 'true');
  await roles.getByRole('link', { name: /^Arbetsgivare \(1\)$/ }).click();
  await expect(page).toHaveURL(`${site}sok/?q=logga+in&kind=role&role=arbetsgivare`);
  await expect(status(page)).toHaveText('1 träff på ”logga in”.');
  await page.reload();
  await expect(status(page)).toHaveText('1 träff på ”logga in”.');
  await expect(bestLink(page)).toHaveAttribute('href', '/arbetsgivare/');
  await kinds.getByRole('link', { name: /^Alla/ }).click();
  await expect(page).toHaveURL(`${site}sok/?q=logga+in&role=arbetsgivare`);
});

test('a filter that leaves nothing shows the way back', async ({ page }) => {
  await ask(page, '?q=sp%C3%A4rrat+bankid&kind=role');
  await expect(status(page)).toHaveText('Inga träffar på ”spärrat bankid”.');
  await page.locator('.unfiltered').getByRole('link').click();
  await expect(page).toHaveURL(`${site}sok/?q=sp%C3%A4rrat+bankid`);
  await expect(bestLink(page)).toHaveAttribute('href', '/hjalp/bankid-sparrat/');
});

test('a typo is mended, the reader may insist, and change that again', async ({ page }) => {
  await ask(page, '?q=sp%C3%A4rrat+bnakid');
  await expect(status(page)).toHaveText(/träffar på ”spärrat BankID”\.$/);
  await expect(bestLink(page)).toHaveAttribute('href', '/hjalp/bankid-sparrat/');
  await page.getByRole('link', { name: 'Sök i stället efter ”spärrat bnakid”' }).click();
  await expect(page).toHaveURL(`${site}sok/?q=sp%C3%A4rrat+bnakid&exakt=1`);
  await expect(status(page)).toHaveText(/på ”spärrat bnakid”\.$/);
  await page.getByRole('link', { name: '”spärrat BankID”?' }).click();
  await expect(page).toHaveURL(`${site}sok/?q=sp%C3%A4rrat+BankID`);
});

test('no answer gives ways on', async ({ page }) => {
  await ask(page, '?q=xyzzyq');
  await expect(status(page)).toHaveText('Inga träffar på ”xyzzyq”.');
  await expect(page.locator('#search-results')).toBeHidden();
  for (const name of ['Bläddra i registret A–Ö', 'Se vem du kan kontakta', 'Säkerhet och bedrägerier'])
    await expect(page.getByRole('link', { name })).toBeVisible();
});

test('a query is only ever text', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await ask(page, '?q=%3Cimg+src%3Dx+onerror%3D%22alert(1)%22%3E+bluetooth');
  await expect(status(page)).toContainText('”<img src=x onerror="alert(1)"> bluetooth”');
  await expect(page.locator('main img')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
});

test('sections that match have links of their own', async ({ page }) => {
  await ask(page, '?q=fullmakt+st%C3%A4llf%C3%B6retr%C3%A4dare');
  const section = best(page).locator('.sections').getByRole('link').first();
  await expect(section).toHaveAttribute('href', /#./);
  const href = (await section.getAttribute('href')) ?? '';
  await section.click();
  await expect(page).toHaveURL(new RegExp(`${href.split('#')[0]}#`));
  expect(await page.evaluate(() => document.getElementById(decodeURIComponent(location.hash.slice(1))))).not.toBeNull();
});

test('English pages search in English', async ({ page }) => {
  await page.goto(`${site}en/sok/?q=new+phone`);
  await expect(bestLink(page)).toHaveAttribute('href', '/en/hjalp/bankid-ny-telefon/');
  await expect(status(page)).toContainText('“new phone”');
});

test('the small index answers before the texts have come, and the whole of it then', async ({ page }) => {
  const release = await hold(page, detailsAddress);
  await ask(page, '?q=kortläsare');
  await expect(bestLink(page)).toHaveAttribute('href', '/hjalp/kortlasare/');
  const before = await page.locator('search-page').getByRole('listitem').getByRole('heading').count();
  release();
  await expect(status(page)).toContainText('på ”kortläsare”');
  await expect(bestLink(page)).toHaveAttribute('href', '/hjalp/kortlasare/');
  expect(await page.locator('search-page').getByRole('listitem').getByRole('heading').count()).toBeGreaterThan(before);
});

test('a typed query finds what the details have, also when they come while the fingers rest', async ({ page }) => {
  await ask(page, '');
  await page.route(detailsAddress, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await route.continue();
  });
  await field(page).fill('bluetooth');
  await expect(best(page).first().locator('mark').first()).toHaveText(/bluetooth/i);
});

test('the full index of the texts is left alone where the small one has them', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await ask(page, '?q=bluetooth');
  await expect(status(page)).toContainText('på ”bluetooth”');
  expect(requests.filter((address) => address.includes('pagefind'))).toEqual([]);
});

test('a word that only a text has is found there, and the link names it to the browser', async ({ page }) => {
  await ask(page, '?q=bluetooth');
  await expect(best(page).first().locator('mark').first()).toHaveText(/bluetooth/i);
  const [path, word = ''] = ((await bestLink(page).getAttribute('href')) ?? '').split('#:~:text=');
  await bestLink(page).click();
  await expect(page).toHaveURL(new RegExp(`${path}(?:#|$)`));
  // Headless Chromium neither scrolls nor marks, but whole words of the text are what other browsers look for.
  await expect(page.getByRole('main')).toContainText(
    new RegExp(`(?<!\\p{L})${decodeURIComponent(word)}(?!\\p{L})`, 'u'),
  );
});

test('a filter that is opened in a new tab is left to the browser, and its address works', async ({ page }) => {
  await ask(page, '?q=logga+in');
  const kind = page.getByRole('list', { name: 'Typ av sida' }).getByRole('link', { name: /^Instruktioner/ });
  await expect(kind).toHaveAttribute('href', /\?q=logga\+in&kind=role$/);
  // The packaged Chromium does not always finish loading a tab in the background, so none is opened.
  const isTaken = await kind.evaluate((link) => {
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    let taken: boolean | undefined;
    document.addEventListener('click', (event) => {
      taken = event.defaultPrevented;
      event.preventDefault();
    });
    link.dispatchEvent(click);
    return taken;
  });
  expect(isTaken).toBe(false);
  await expect(page).toHaveURL(`${site}sok/?q=logga+in`);
  await ask(page, '?q=logga+in&kind=role');
  await expect(status(page)).toContainText('på ”logga in”');
});
