import axe, { type RunOptions } from 'axe-core';
import { expect, type Page } from '@playwright/test';

const allViews = [320, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);
/** One of each, for the states of a page that are alike in the rest. */
export const twoViews = allViews.filter(({ width, colorScheme }) => (width === 320) === (colorScheme === 'dark'));

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expects no fault that axe can find and no sideways scroll, on a phone and a computer, light and dark. */
export async function expectAccessible(page: Page, views = allViews): Promise<void> {
  for (const { width, colorScheme } of views) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), `axe at ${width} px, ${colorScheme}`).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `sideways scroll at ${width} px`).toBeLessThanOrEqual(0);
  }
}

/**
 * The faults that axe finds, each with its elements. Axe runs in the page itself: AxeBuilder carries over what is right as
 * well and opens another page for each result, which takes four times as long.
 */
async function violations(page: Page): Promise<string[]> {
  expect(page.frames(), 'axe looks into one frame').toHaveLength(1);
  await page.evaluate(`if (!('axe' in window)) { ${axe.source} }`);
  const options: RunOptions = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] };
  const found = await page.evaluate((chosen) => (Reflect.get(window, 'axe') as typeof axe).run(chosen), options);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
