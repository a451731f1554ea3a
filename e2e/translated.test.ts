/** Readers who have the page translated by their browser: its words are others than those that the page was built with. */
import { expect, test, type Page } from '@playwright/test';
import { translate, translations } from './browser-translator.ts';

const small = process.env['SITE_SMALL'] ?? '';
const in2024 = process.env['SITE_2024'] ?? '';

test.beforeEach(({ page }) => translate(page));

/** Opens a page, and waits until nothing is translated any more. */
async function open(page: Page, address: string) {
  await page.goto(address);
  await expect.poll(() => translations(page)).toBeGreaterThan(0);
  await rest(page);
}

async function rest(page: Page) {
  await page.waitForTimeout(200);
  const before = await translations(page);
  await page.waitForTimeout(500);
  expect(await translations(page), 'texts that are translated again and again').toBe(before);
}

for (const path of ['', 'kontakt/', 'hjalp/lurad/', 'a-o/', 'meddelanden/', 'hjalp-mig/'])
  test(`a translated page is left so: /${path}`, async ({ page }) => {
    await open(page, process.env['SITE_TODAY'] + path);
    const own = await page.locator('body').evaluate((body) => {
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) {
        const { nodeValue, parentElement } = walker.currentNode;
        if (nodeValue?.trim() && !parentElement?.closest('script, style, font')) texts.push(nodeValue);
      }
      return texts;
    });
    expect(own).toEqual([]);
  });

test('what changes in an open page is translated anew, once', async ({ page }) => {
  const at = Date.parse('2024-04-13T00:00+02:00');
  await page.clock.install({ time: at - 60_000 });
  await open(page, `${in2024}meddelanden/nya-inloggningssatt-2024/`);
  const before = await translations(page);
  await page.clock.setSystemTime(at);
  await page.clock.runFor(61_000);
  await expect(page.locator('main .state').filter({ visible: true }).first()).toContainText('[PÅGÅR, SEDAN');
  await rest(page);
  expect((await translations(page)) - before).toBeLessThan(30);
});

test('a translated notice folds, and its button names it once', async ({ page }) => {
  await open(page, `${small}tandlakare/`);
  const notice = page.locator('foldable-notice').first();
  const button = notice.getByRole('button');
  await expect(button).toContainText('[DÖLJ TEXTEN]');
  await button.click();
  await expect(button).toContainText('[VISA TEXTEN]');
  await rest(page);
  expect((await button.textContent())?.match(/KODKORT SLUTAR/g)).toHaveLength(1);
});

test('a translated English page still searches in English', async ({ page }) => {
  await open(page, `${process.env['SITE_TODAY']}en/hjalp/lurad/`);
  const field = page.getByRole('searchbox').or(page.getByRole('combobox')).first();
  await field.click();
  await field.pressSequentially('blocked bankid');
  await expect(page.locator('a[href="/en/hjalp/bankid-sparrat/"]').filter({ visible: true }).first()).toBeVisible();
  await field.press('Enter');
  await expect(page.locator('#search-results a').first()).toHaveAttribute('href', '/en/hjalp/bankid-sparrat/');
});
