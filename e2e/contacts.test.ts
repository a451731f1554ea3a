/** The page of contacts says whether somebody can be reached by the reader's clock, and nothing of it without a script. */
import { expect, test } from '@playwright/test';

// The small site is built as of the night of 27 October 2024, when the clock is put back.
const path = 'kontakt/';
const now = '#kundtjanst .now';

test.describe('with a script', () => {
  for (const [at, says] of [
    ['2024-10-27T12:00+01:00', 'Stängt nu, öppnar måndag klockan 8.00'],
    ['2024-10-28T07:59:59+01:00', 'Stängt nu, öppnar klockan 8.00'],
    ['2024-10-28T08:00+01:00', 'Öppet nu, till klockan 16.30'],
    // A Saturday, but All Saints' Day.
    ['2024-11-02T11:00+01:00', 'Stängt nu, öppnar måndag klockan 8.00'],
    // Long after the build nobody has told the page.
    ['2025-01-07T12:00+01:00', ''],
  ] as const) {
    test(`at ${at} it says “${says}”`, async ({ page }) => {
      await page.clock.setFixedTime(Date.parse(at));
      await page.goto(process.env['SITE_SMALL'] + path);
      await expect(page.locator(now)).toHaveText(says);
    });
  }

  test('on paper, which follows no clock, only the hours stand', async ({ page }) => {
    await page.clock.setFixedTime(Date.parse('2024-10-28T12:00+01:00'));
    await page.emulateMedia({ media: 'print' });
    await page.goto(process.env['SITE_SMALL'] + path);
    await expect(page.locator(now)).toHaveText(/^Öppet nu/);
    await expect(page.locator(now)).toBeHidden();
    await expect(page.locator('#kundtjanst')).toContainText('måndag–fredag klockan 8.00–16.30');
  });

  test('an open page follows the clock', async ({ page }) => {
    const opens = Date.parse('2024-10-28T08:00+01:00');
    await page.clock.install({ time: opens - 5000 });
    await page.goto(process.env['SITE_SMALL'] + path);
    await page.clock.pauseAt(opens - 1);
    await expect(page.locator(now)).toHaveText(/^Stängt nu/);
    await page.clock.runFor(1);
    await expect(page.locator(now)).toHaveText(/^Öppet nu/);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the hours stand there, and nothing that the clock makes false', async ({ page }) => {
    await page.goto(process.env['SITE_SMALL'] + path);
    const contact = page.locator('#kundtjanst');
    await expect(contact).toContainText('måndag–fredag klockan 8.00–16.30');
    await expect(contact).toContainText('24 december 2024: stängt');
    await expect(page.locator(now)).toHaveText('');
    await expect(contact.getByRole('link', { name: '0771-123 456' })).toHaveAttribute('href', 'tel:+46771123456');
  });

  test('the line of state says as of when it holds', async ({ page }) => {
    for (const [address, says] of [
      ['', /(?:Inga kända störningar|pågår)\. Läget .+\s2024/],
      ['en/', /(?:No known incidents|ongoing)\. As of .+\s2024/],
      ['meddelanden/', /(?:Inga kända störningar|pågår)\. Läget .+\s2024/],
    ] as const) {
      await page.goto(process.env['SITE_SMALL'] + address);
      await expect(page.locator('.disturbances')).toHaveText(says);
    }
  });
});

test('help and role pages name whom to reach, and lead there', async ({ page }) => {
  await page.goto(`${process.env['SITE_SMALL']}privatpersoner/`);
  const block = page.locator('section', { has: page.getByRole('heading', { name: 'Vem kan hjälpa dig?' }) });
  await expect(block.getByRole('link', { name: '0771-123 456' })).toBeVisible();
  await block.getByRole('link', { name: 'Myndighetens kundtjänst' }).click();
  await expect(page).toHaveURL(/\/kontakt\/#kundtjanst$/);
  await expect(page.locator('#kundtjanst')).toBeInViewport();
});
