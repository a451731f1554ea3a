/** A notice's own page stands still while what it says changes, and so does a list in which its state does. */
import { expect, test } from '@playwright/test';

const changes = [
  // Built in the night when a portal is closed.
  { site: 'SITE_SMALL', path: 'meddelanden/underhall/', at: '2024-10-27T02:30+01:00', says: 'Avslutat' },
  // Built on 1 April 2024.
  {
    site: 'SITE_2024',
    path: 'meddelanden/nya-inloggningssatt-2024/',
    at: '2024-04-13T00:00+02:00',
    says: 'Pågår, sedan',
  },
  {
    site: 'SITE_2024',
    path: 'en/meddelanden/nya-inloggningssatt-2024/',
    at: '2024-04-13T00:00+02:00',
    says: 'Ongoing',
  },
  { site: 'SITE_2024', path: 'meddelanden/nya-inloggningssatt-2024/', at: '2024-04-15T00:00+02:00', says: 'Genomfört' },
  { site: 'SITE_2024', path: 'meddelanden/', at: '2024-04-15T00:00+02:00', says: 'Genomfört' },
];

for (const { site, path, at, says } of changes) {
  for (const width of [320, 768, 1280]) {
    test(`${path} when it says ${says}, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        Object.assign(window, { shift: 0 });
        new PerformanceObserver((list) => {
          const moved = list.getEntries().map((entry) => Number(Reflect.get(entry, 'value')));
          Object.assign(window, { shift: moved.reduce((all, one) => all + one, Reflect.get(window, 'shift')) });
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.clock.install({ time: Date.parse(at) - 5000 });
      await page.goto(process.env[site] + path);
      await page.clock.pauseAt(Date.parse(at) - 1);
      const state = page.locator('main .state', { hasText: says }).first();
      await expect(state).toBeHidden();
      await page.clock.runFor(1);
      await expect(state).toBeVisible();
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => Number(Reflect.get(window, 'shift')))).toBe(0);
    });
  }
}

test('a text that is over when the page is opened keeps no room', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.clock.install({ time: Date.parse('2024-04-16T12:00+02:00') });
  await page.goto(`${process.env['SITE_2024']}meddelanden/nya-inloggningssatt-2024/`);
  const spare = await page.locator('.steady').evaluateAll((all) =>
    all.map((one) => {
      const text = document.createRange();
      text.selectNodeContents(one);
      return one.getBoundingClientRect().bottom - text.getBoundingClientRect().bottom;
    }),
  );
  expect(spare.length).toBeGreaterThan(1);
  expect(Math.max(...spare)).toBeLessThan(12);
});
