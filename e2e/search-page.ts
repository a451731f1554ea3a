import type { Page } from '@playwright/test';

const site = process.env['SITE_TODAY'] ?? '';

/** The parts of the search page; the first two are a search box's, too. */
export const status = (page: Page) => page.locator(':is(search-page, search-box) .status');
export const field = (page: Page) => page.getByRole('searchbox');
/** The best results, as they rank. */
export const best = (page: Page) => page.locator('#search-results > li');
export const bestLink = (page: Page) => best(page).first().getByRole('link').first();

export const ask = (page: Page, search: string) => page.goto(`${site}sok/${search}`);

/** What the search loads after its index: the details, and on a large site the files of answers. */
export const detailsAddress = /\/search\/(?:sv|en)\.\w+\.json$/;
export const answersAddress = /\/search\/(?:sv|en)\.\w+\.\d+\.json$/;
