/** What stands before the content of a page: low on a phone, and all of it within reach without a script. */
import { expect, test, type Page } from '@playwright/test';
import { readSite } from '../test/support/read-site.ts';

const site = process.env['SITE_TODAY'] ?? '';
const sites = { dist: site, 'test-results/site-small': process.env['SITE_SMALL'] ?? '' };
const entry = `${site}hjalp/webblasare/`;
const phone = { width: 320, height: 700 };

/** The most that a phone shows before the content, and the least that a finger hits, in pixels. */
const highest = 130;
const target = 44;

const button = (page: Page) => page.getByRole('banner').locator('summary');
const inMenu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name, exact: true });
const heightBefore = (page: Page) => page.getByRole('main').evaluate((main) => main.getBoundingClientRect().top);

for (const [folder, address] of Object.entries(sites)) {
  test(`on a small phone no page of ${folder} has more than ${highest} px before its content`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(phone);
    const { pages } = readSite(folder);
    for (const one of pages) {
      await page.goto(address + one.address.slice(1));
      expect.soft(await heightBefore(page), one.address).toBeLessThanOrEqual(highest);
    }
    expect(pages.length).toBeGreaterThan(20);
  });
}

test('a name of two lines fits in that too, and does not lie below the button', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(entry);
  const name = page.locator('.bar > .name');
  await name.evaluate((link) => (link.textContent = 'Hjälp att logga in hos Esimerkkilä stad'));
  expect(await heightBefore(page)).toBeLessThanOrEqual(highest);
  const [nameBox, buttonBox] = [await name.boundingBox(), await button(page).boundingBox()];
  expect((nameBox?.x ?? 0) + (nameBox?.width ?? 0)).toBeLessThanOrEqual(buttonBox?.x ?? 0);
  expect(nameBox?.height).toBeGreaterThan(target);
});

for (const path of ['hjalp/webblasare/', 'ar/hjalp/lurad/', '']) {
  test(`what a finger aims at is large enough: /${path}`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(site + path);
    await button(page).click();
    const found = page.locator('header :is(a, summary, button, input):visible');
    expect(await found.count()).toBeGreaterThan(4);
    for (const one of await found.all()) {
      const height = await one.evaluate((element) => element.getBoundingClientRect().height);
      expect.soft(height, await one.innerText()).toBeGreaterThanOrEqual(target);
    }
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  test('a phone opens the menu and the languages by keyboard, in the order in which they stand', async ({ page }) => {
    await page.goto(entry);
    await expect(inMenu(page, 'Meddelanden')).toBeHidden();
    await button(page).focus();
    await page.keyboard.press('Enter');
    for (const name of ['Frågor och svar', 'Meddelanden', 'Inloggningssätt', 'A–Ö', 'English', 'العربية']) {
      await page.keyboard.press('Tab');
      await expect(inMenu(page, name)).toBeFocused();
    }
    await page.keyboard.press('Tab');
    await expect(page.getByRole('searchbox')).toBeFocused();
  });

  test('the button says that languages are there, and leads to them', async ({ page }) => {
    await page.goto(entry);
    await expect(button(page)).toHaveAccessibleName('Meny och språk');
    await button(page).click();
    await inMenu(page, 'English').click();
    await expect(page).toHaveURL(`${site}en/hjalp/webblasare/`);
    await expect(page.getByRole('link', { name: 'Svenska' })).toBeHidden();
  });
});

for (const width of [1024, 1280]) {
  test(`a window of ${width} px shows all of the menu, and no button`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(entry);
    await expect(button(page)).toBeHidden();
    for (const name of ['Frågor och svar', 'A–Ö', 'English', 'العربية']) await expect(inMenu(page, name)).toBeVisible();
    expect(await heightBefore(page)).toBeLessThanOrEqual(highest);
    await inMenu(page, 'English').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${site}en/hjalp/webblasare/`);
  });
}

/** Whether what has the focus stands after what had it before: further down, or further on in a line. */
const isAfter = (before: DOMRect, now: DOMRect) => now.top >= before.bottom - 4 || now.left >= before.right - 4;

for (const path of ['hjalp/webblasare/', 'en/hjalp/webblasare/', '']) {
  test(`the focus goes the way one reads, in each width: /${path}`, async ({ page }) => {
    for (const width of [320, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(site + path);
      await page.locator('.bar > .name').focus();
      const places: DOMRect[] = [];
      while (await page.evaluate(() => Boolean(document.activeElement?.closest('header')))) {
        places.push(await page.evaluate(() => (document.activeElement as Element).getBoundingClientRect()));
        await page.keyboard.press('Tab');
      }
      expect(places.length, `${width} px`).toBeGreaterThan(1);
      const back = places.filter((place, index) => index > 0 && !isAfter(places[index - 1] as DOMRect, place));
      expect(back, `${width} px`).toEqual([]);
    }
  });
}
