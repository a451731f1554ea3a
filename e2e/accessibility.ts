import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const allViews = [320, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);
/** One of each, for the states of a page that are alike in the rest. */
export const twoViews = allViews.filter(({ width, colorScheme }) => (width === 320) === (colorScheme === 'dark'));

/** Expects no fault that axe can find and no sideways scroll, on a phone and a computer, light and dark. */
export async function expectAccessible(page: Page, views = allViews): Promise<void> {
  for (const { width, colorScheme } of views) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(found, `axe at ${width} px, ${colorScheme}`).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `sideways scroll at ${width} px`).toBeLessThanOrEqual(0);
  }
}
