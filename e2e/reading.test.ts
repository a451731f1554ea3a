import { expect, test } from '@playwright/test';

const site = process.env['SITE_TODAY'] ?? '';
const entry = `${site}hjalp/bankid-ny-telefon/`;
/** Content of its own, of which little is translated. */
const small = process.env['SITE_SMALL'] ?? '';

// What comes when somebody stays is in offline.test.ts.
test('a help page is one request', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(entry, { waitUntil: 'networkidle' });
  expect(requests.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([entry]);
});

test('the first tab stop leads past the header', async ({ page }) => {
  await page.goto(entry);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('navigation', { name: 'Du är här' }).getByRole('link').first()).toBeFocused();
});

test('every tab stop shows where the focus is', async ({ page }) => {
  await page.goto(site);
  const stops = await page.locator('a[href]:visible, button:visible, input:visible').count();
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const focused = document.activeElement;
      const ring = (element: Element | null | undefined) =>
        element && getComputedStyle(element).outlineStyle !== 'none';
      return {
        name: focused?.outerHTML,
        isShown: Boolean(ring(focused) || ring(focused?.closest(':focus-within.card'))),
      };
    });
    expect(outline).toMatchObject({ isShown: true });
  }
});

test('the language switch keeps the page', async ({ page }) => {
  await page.goto(entry);
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(`${site}en/hjalp/bankid-ny-telefon/`);
  await page.getByRole('link', { name: 'Svenska' }).click();
  await expect(page).toHaveURL(entry);
});

test('a page that is not translated says where the switch leads', async ({ page }) => {
  await page.goto(`${small}hjalp/nytt-kort/`);
  await page.getByRole('link', { name: 'English start page' }).click();
  await expect(page).toHaveURL(`${small}en/`);
});

test('on paper there is the answer and no furniture', async ({ page }) => {
  await page.goto(entry);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('search')).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('in forced colours a notice still has an edge and a word for its severity', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${site}hjalp/telia-tjanstelegitimation/`);
  const notice = page.locator('.notice').first();
  await expect(notice.getByText('Viktigt')).toBeVisible();
  expect(await notice.evaluate((element) => getComputedStyle(element).borderInlineStartWidth)).not.toBe('0px');
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(site);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none';
      }).length,
  );
  expect(moving).toBe(0);
});

test('an address that does not exist answers 404 with a search field', async ({ page }) => {
  const response = await page.goto(`${site}finns-inte/`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('searchbox', { name: 'Vad behöver du hjälp med?' })).toBeVisible();
});

test('on a small phone the search field of the entrance stands in the first screen, whatever the notices', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const address of [site, `${site}en/`, process.env['SITE_2024'] ?? '']) {
    await page.goto(address);
    const box = await page.getByRole('searchbox').boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0), address).toBeLessThanOrEqual(568);
  }
});
