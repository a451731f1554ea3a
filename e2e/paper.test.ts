/** An answer on paper is a sheet that a reception can hang up or hand out. */
import { expect, test, type Page } from '@playwright/test';

const site = process.env['SITE_SMALL'] ?? '';
const entry = `${site}hjalp/logga-in/`;

async function openOnPaper(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.goto(address);
}

/** How many sheets a page takes, counted in the document that Chromium prints. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('it has a large title, the steps, who can help and when, where the page is, and when it was reviewed', async ({
  page,
}) => {
  await openOnPaper(page, entry);
  const title = page.getByRole('heading', { level: 1 });
  expect(parseFloat(await title.evaluate((one) => getComputedStyle(one).fontSize))).toBeCloseTo((32 * 96) / 72, 0);
  await expect(page.locator('[data-body]')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Vem kan hjälpa dig?' })).toBeVisible();
  await expect(page.locator('.next a[href^="tel:"]').first()).toBeVisible();
  await expect(page.getByText('Alla kontakter och öppettider')).toBeHidden();
  await expect(page.getByText('Granskad')).toBeVisible();
  const address = await page
    .locator('.entry-footer')
    .evaluate((one) => getComputedStyle(one, '::before').content.replaceAll('"', ''));
  expect(address).toBe('logga-in.example/hjalp/logga-in/');
});

test('it takes one sheet, without what leads to other pages', async ({ page }) => {
  await openOnPaper(page, `${site}hjalp/kortet-fungerar-inte/`);
  await expect(page.getByRole('heading', { name: 'Liknande frågor' })).toBeHidden();
  await page.goto(entry);
  expect(await sheets(page)).toBe(1);
});

test('on a screen no address of the page stands below it', async ({ page }) => {
  await page.goto(entry);
  const content = await page.locator('.entry-footer').evaluate((one) => getComputedStyle(one, '::before').content);
  expect(content).toBe('none');
});
