import axe, { type RunOptions } from 'axe-core';
import { expect, type Page } from '@playwright/test';

/** On a phone and a computer, light and dark: all rules at each width, and those about colours in each scheme. */
const allViews = [
  { width: 320, colorScheme: 'dark', isWhole: true },
  { width: 320, colorScheme: 'light', isWhole: false },
  { width: 1280, colorScheme: 'light', isWhole: true },
  { width: 1280, colorScheme: 'dark', isWhole: false },
] as const;
/** One of each, for the states of a page that are alike in the rest. */
export const twoViews = allViews.filter(({ isWhole }) => isWhole);

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Those of these rules that look at colours; the others find the same in each scheme, and take as long again. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Expects no fault that axe can find and no sideways scroll in these views. */
export async function expectAccessible(
  page: Page,
  views: readonly (typeof allViews)[number][] = allViews,
): Promise<void> {
  for (const { width, colorScheme, isWhole } of views) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    expect(await violations(page, isWhole), `axe at ${width} px, ${colorScheme}`).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `sideways scroll at ${width} px`).toBeLessThanOrEqual(0);
  }
}

/**
 * The faults that axe finds, each with its elements. Axe runs in the page itself: AxeBuilder carries over what is right as
 * well and opens another page for each result, which takes four times as long.
 */
async function violations(page: Page, isWhole: boolean): Promise<string[]> {
  expect(page.frames(), 'axe looks into one frame').toHaveLength(1);
  await page.evaluate(`if (!('axe' in window)) { ${axe.source} }`);
  const options: RunOptions = {
    runOnly: isWhole ? { type: 'tag', values: tags } : { type: 'rule', values: colourRules },
    resultTypes: ['violations'],
  };
  const found = await page.evaluate((chosen) => (Reflect.get(window, 'axe') as typeof axe).run(chosen), options);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
