/** A site below a path of its host, as readers use it. What its addresses lead to test/below-path.test.ts asks. */
import { expect, test, type Page } from '@playwright/test';
import { best, bestLink, field, status } from './search-page.ts';

const site = process.env['SITE_BELOW'] ?? '';
const { pathname: path, origin } = new URL(site);
const question = 'Hur loggar jag in med BankID?';

/** What a page asks for beside the site, and what the browser complains about. */
function watched(page: Page): string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) faults.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  return faults;
}

async function expectAnswer(page: Page) {
  await expect(page).toHaveURL(new RegExp(`^${site}hjalp/logga-in/`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
}

test('the list below a field leads to a page, and to all that is found', async ({ page }) => {
  const faults = watched(page);
  await page.goto(`${site}hjalp/`);
  await field(page).fill('bankid');
  await page.locator('search-box .hits').getByRole('link', { name: question }).click();
  await expectAnswer(page);
  await page.goBack();
  await field(page).fill('bankid');
  await page.locator('search-box .all').click();
  await expect(page).toHaveURL(`${site}sok/?q=bankid`);
  await expect(status(page)).toContainText('på ”bankid”');
  expect(faults).toEqual([]);
});

test('the search page finds, leads to a page and has it all when the reader comes back', async ({ page }) => {
  const faults = watched(page);
  await page.goto(site);
  await field(page).fill('bankid');
  await field(page).press('Enter');
  await expect(page).toHaveURL(`${site}sok/?q=bankid`);
  await expect(bestLink(page)).toHaveAttribute('href', `${path}hjalp/logga-in/`);
  await field(page).fill('nytt kort');
  await field(page).press('Enter');
  await expect(page).toHaveURL(`${site}sok/?q=nytt+kort`);
  await page.goBack();
  await expect(page).toHaveURL(`${site}sok/?q=bankid`);
  await bestLink(page).click();
  await expectAnswer(page);
  await page.goBack();
  await expect(field(page)).toHaveValue('bankid');
  await expect(best(page).first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('the texts are found in pieces where the details do not come', async ({ page }) => {
  const faults = watched(page);
  await page.route(/search\/sv\./, (route) => route.abort());
  await page.goto(`${site}sok/?q=bredvid`);
  await expect(bestLink(page)).toHaveAttribute('href', new RegExp(`^${path}hjalp/logga-in/#:~:text=bredvid`));
  await bestLink(page).click();
  await expectAnswer(page);
  expect(faults.filter((fault) => !/Failed to load resource/.test(fault))).toEqual([]);
});

test('without scripts the form asks the search page, and a link leads to the other language and home', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const faults = watched(page);
  await page.goto(`${site}hjalp/`);
  await field(page).fill('bankid');
  await field(page).press('Enter');
  await expect(page).toHaveURL(`${site}sok/?q=bankid`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${site}en/sok/`);
  await page.locator('header .name').click();
  await expect(page).toHaveURL(`${site}en/`);
  expect(faults).toEqual([]);
  await page.close();
});

test('a notice that a script puts in leads to its page', async ({ page }) => {
  await page.clock.setFixedTime('2024-11-02T12:00:00Z');
  await page.goto(`${site}meddelanden/`);
  const notice = page.locator('section').first().getByRole('link', { name: 'Kodkort slutar fungera' });
  await notice.click();
  await expect(page).toHaveURL(`${site}meddelanden/kodkort/`);
});

test('another page shows the notices with the element', async ({ page }) => {
  await page.clock.setFixedTime('2024-10-26T22:00:00Z');
  await page.goto(`${site}om/`);
  const shown = page
    .locator('login-notices')
    .first()
    .getByRole('link', { name: /^Tandvårdsportalen/ });
  await expect(shown).toHaveAttribute('href', 'https://stad.example/e-tjanster/inloggning/meddelanden/underhall/');
});

test('an old address and the root of the host lead on, and what is not there leads home', async ({ page }) => {
  for (const [from, to] of [
    [`${site}gammal/`, `${site}om/`],
    [origin, site],
  ] as const) {
    await page.goto(from);
    await expect(page).toHaveURL(to);
  }
  await page.goto(`${site}hjalp/finns/inte/alls/`);
  await page.locator('main').getByRole('link').first().click();
  await expect(page).toHaveURL(site);
});
