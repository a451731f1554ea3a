/** Each heading of an answer is a link to itself, which a reader can copy or follow without a script. */
import { expect, test, type Page } from '@playwright/test';

const entry = `${process.env['SITE_SMALL']}hjalp/kortet-fungerar-inte/`;
const link = (page: Page) => page.getByRole('heading', { name: 'Om det inte hjälper' }).getByRole('link');
const sign = (page: Page) => link(page).evaluate((element) => Number(getComputedStyle(element, '::after').opacity));

test.use({ javaScriptEnabled: false });

test('it is named as the heading, shows its sign under the mouse and in focus, and leads there', async ({ page }) => {
  await page.goto(entry);
  await expect(link(page)).toHaveAccessibleName('Om det inte hjälper');
  expect(await sign(page)).toBe(0);
  await link(page).hover();
  expect(await sign(page)).toBe(1);
  await page.mouse.move(0, 0);
  await page.getByRole('heading', { name: 'Gör så här' }).getByRole('link').focus();
  await page.keyboard.press('Tab');
  await expect(link(page)).toBeFocused();
  expect(await sign(page)).toBe(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#om-det-inte-hj%C3%A4lper$/);
});

test('every heading of the text has one, and a finger hits it', async ({ page }) => {
  await page.goto(entry);
  const headings = page.locator('[data-body] :is(h2, h3)');
  expect(await headings.count()).toBeGreaterThan(1);
  for (const one of await headings.all()) {
    const id = await one.getAttribute('id');
    await expect(one.getByRole('link')).toHaveAttribute('href', `#${id}`);
    const height = await one.getByRole('link').evaluate((element) => element.getBoundingClientRect().height);
    expect(height).toBeGreaterThanOrEqual(44);
  }
});

test('where nothing can hover the sign is there all the time', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(entry);
  expect(await sign(page)).toBe(1);
  await context.close();
});

test('on paper a heading is plain', async ({ page }) => {
  await page.goto(entry);
  await page.emulateMedia({ media: 'print' });
  const shown = await link(page).evaluate((element) => getComputedStyle(element, '::after').content);
  expect(shown).toBe('none');
});
