/** A language that holds some pages only, and is written from right to left. */
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';

// The small site is built as of the night of 27 October 2024; one of its notices is shown then, in Swedish only.
const small = process.env['SITE_SMALL'] ?? '';
const answer = `${small}ar/hjalp/logga-in/`;
const site = process.env['SITE_TODAY'] ?? '';

const nameOf = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const edgesOf = (page: Page, css: string) =>
  page
    .locator(css)
    .first()
    .evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right };
    });

for (const path of [
  'ar/',
  'ar/hjalp-mig/',
  'ar/hjalp-mig/annan-telefon/',
  'ar/kontakt/',
  'ar/hjalp/lurad/',
  'sv-simple/hjalp/lurad/',
]) {
  test(`${path} is accessible and as wide as a small phone`, async ({ page }) => {
    await page.goto(site + path);
    await expectAccessible(page);
  });
}

test('a page from right to left begins on the right: its answer has the line there, its steps the numbers', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${site}ar/hjalp/lurad/`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const borders = await page.locator('.answer').evaluate((element) => {
    const { borderLeftWidth, borderRightWidth } = getComputedStyle(element);
    return [borderLeftWidth, borderRightWidth].map(parseFloat);
  });
  expect(borders[0]).toBe(0);
  expect(borders[1]).toBeGreaterThan(4);
  const [item, step] = [
    await edgesOf(page, '.prose ol > li'),
    await page
      .locator('.prose ol > li')
      .first()
      .evaluate((li) => {
        const { left, right } = getComputedStyle(li, '::before');
        return { left: parseFloat(left), right: parseFloat(right) };
      }),
  ];
  expect(step.right).toBe(0);
  expect(step.left).toBeGreaterThan((item.right - item.left) / 2);
});

test('a telephone number is read from left to right, in a link and in a text', async ({ page }) => {
  await page.goto(answer);
  for (const number of [page.getByRole('main').locator('a[href^="tel:"]'), page.locator('.prose bdi')]) {
    await expect(number).toHaveText('0771-123 456');
    expect(await number.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    const isInOrder = await number.evaluate((element) => {
      const text = element.firstChild as Text;
      const leftOf = (at: number) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
      };
      return leftOf(0) < leftOf(5) && leftOf(5) < leftOf(text.length - 1);
    });
    expect(isInOrder).toBe(true);
  }
});

test('a reader is told that nobody has reviewed the text, what is not translated, and the way to the rest', async ({
  page,
}) => {
  await page.goto(answer);
  const [first, last] = [page.locator('.part-note').first(), page.locator('.part-note').last()];
  await expect(first).toContainText('لم يراجع هذا النص');
  await expect(first.getByRole('link', { name: 'Svenska' })).toHaveAttribute('href', '/hjalp/logga-in/');
  await expect(first.getByRole('link')).toHaveCount(1);
  await expect(last).toContainText('بقية الأجوبة');
  await expect(last.getByRole('link', { name: 'English' })).toHaveAttribute('href', '/en/');
});

test('a notice that is not translated says so in the language of the page, and is marked as Swedish', async ({
  page,
}) => {
  await page.goto(`${small}ar/`);
  const notice = page.locator('.notice:visible').first();
  await expect(notice).toHaveAttribute('lang', 'sv');
  await expect(notice).toHaveAttribute('dir', 'ltr');
  const note = notice.getByText('هذا النص متوفر بالسويدية فقط');
  await expect(note).toHaveAttribute('lang', 'ar');
  await expect(note).toHaveAttribute('dir', 'rtl');
});

test('by keyboard: past the header, and from an answer to the same one in Swedish and back', async ({ page }) => {
  await page.goto(`${site}ar/hjalp/lurad/`);
  await page.keyboard.press('Tab');
  await expect(nameOf(page, 'انتقل إلى المحتوى')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.part-note').first().getByRole('link', { name: 'Svenska' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site}hjalp/lurad/`);
  await nameOf(page, 'العربية').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site}ar/hjalp/lurad/`);
});

test('where a language lacks a page its link leads to its entrance', async ({ page }) => {
  await page.goto(`${site}hjalp/webblasare/`);
  await expect(nameOf(page, 'العربية')).toHaveAttribute('href', /\/ar\/$/);
});
