import type { Page } from '@playwright/test';

const site = process.env['SITE_TODAY'] ?? '';

/** The parts of the search page. */
export const status = (page: Page) => page.getByRole('status');
export const field = (page: Page) => page.getByRole('searchbox');
/** The best results, as they rank. */
export const best = (page: Page) => page.locator('#search-results > li');
export const bestLink = (page: Page) => best(page).first().getByRole('link').first();

export const ask = (page: Page, search: string) => page.goto(`${site}sok/${search}`);
