import { expect, type Page } from '@playwright/test';
import { change, element, fallback, fault, region, site, test } from './other-service.ts';
import { answerNotices, publishedNotices, start } from './published-notices.ts';

/** What the element tells developers in the console. */
function toldIn(page: Page): string[] {
  const told: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') told.push(message.text());
  });
  return told;
}

/** Answers with the published notices as `alter` leaves them. */
async function answerWith(page: Page, alter: (document: ReturnType<typeof publishedNotices>) => void) {
  const document = publishedNotices();
  alter(document);
  await answerNotices(page, () => ({ body: JSON.stringify(document) }));
  await page.clock.setFixedTime(start);
}

test('a notice of a wrong shape hides no other, and the link inside stays', async ({ page, openService }) => {
  const told = toldIn(page);
  await answerWith(page, ({ announcements }) => {
    Object.assign(announcements[0] ?? {}, { phases: null });
    announcements.unshift(JSON.parse('null'));
  });
  await openService(element());
  await expect(change(page)).toBeVisible();
  await expect(fault(page)).toHaveCount(0);
  await expect(fallback(page)).toBeVisible();
  expect(told).toHaveLength(2);
  expect(told[1]).toContain('<login-notices>: unreadable notice');
});

test('a build time that cannot be read hides nothing', async ({ page, openService }) => {
  await answerWith(page, (document) => {
    document.built = 'nyss';
  });
  await openService(element());
  await expect(change(page)).toBeVisible();
  await expect(fallback(page)).toBeHidden();
});

test('an address that is a script is no link, and the notice shows', async ({ page, openService }) => {
  await answerWith(page, ({ announcements }) => {
    for (const notice of announcements) notice.url = 'javascript:alert(document.domain)';
  });
  await openService(element());
  await expect(region(page).getByRole('heading', { name: 'Inloggningen ligger nere' })).toBeVisible();
  await expect(region(page).getByRole('link')).toHaveCount(0);
});

test('a group that the site does not have is told, and is not shown as nothing', async ({ page, openService }) => {
  const told = toldIn(page);
  await answerWith(page, () => undefined);
  await openService(element('for-role="arbetsgivarna"'));
  await expect.poll(() => told).toHaveLength(1);
  expect(told[0]).toBe('<login-notices>: no group arbetsgivarna among privatpersoner, arbetsgivare, tandvardspersonal');
  await expect(fallback(page)).toBeVisible();
  await expect(page.getByRole('region')).toHaveCount(0);
  await page.locator('login-notices').evaluate((one) => one.setAttribute('for-role', 'arbetsgivare'));
  await expect(change(page)).toBeVisible();
  await expect(fallback(page)).toBeHidden();
});

test('a site that does not list its groups or states is read all the same', async ({ page, openService }) => {
  const told = toldIn(page);
  await answerWith(page, (document) => {
    Reflect.deleteProperty(document, 'roles');
    for (const notice of document.announcements) Reflect.deleteProperty(notice, 'states');
  });
  await openService(element('for-role="arbetsgivare"'));
  await expect(change(page)).toBeVisible();
  await expect(region(page).getByText('13–14 april 2024')).toBeVisible();
  expect(told).toEqual([]);
});

test('notices show where elements have no list of parts, as where other services test their pages', async ({
  page,
  openService,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'part'));
  await answerWith(page, () => undefined);
  await openService(element());
  await expect(region(page).getByRole('heading', { name: 'Akut Inloggningen ligger nere' })).toBeVisible();
  await expect(region(page).getByRole('listitem').first()).toHaveAttribute('part', 'notice critical');
});

test.describe('in a browser that cannot construct style sheets', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      for (const prototype of [Document.prototype, ShadowRoot.prototype]) {
        Reflect.deleteProperty(prototype, 'adoptedStyleSheets');
      }
      Object.defineProperty(window, 'CSSStyleSheet', {
        value: function CSSStyleSheet() {
          throw new TypeError('Illegal constructor');
        },
      });
    }),
  );

  test('notices have their look', async ({ page }) => {
    await answerNotices(page);
    await page.clock.setFixedTime(start);
    await page.route(`${site}tom`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<script src="/embed/notices.js" async></script>${element()}` }),
    );
    await page.goto(`${site}tom`);
    await expect(change(page)).toBeVisible();
    await expect(region(page).getByRole('listitem').first()).toHaveCSS('border-inline-start-width', '8px');
  });

  test('notices are readable where the policy allows no styles', async ({ page, openService }) => {
    await answerNotices(page);
    await page.clock.setFixedTime(start);
    await openService(element());
    await expect(change(page)).toBeVisible();
    await expect(region(page).getByText('Snart.')).toBeVisible();
    await expect(region(page).getByText('Nu.')).toBeHidden();
    await expect(fallback(page)).toBeHidden();
    expect((await region(page).locator('svg').first().boundingBox())?.width).toBe(24);
  });
});
