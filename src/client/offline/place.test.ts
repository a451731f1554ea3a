import { afterAll, expect, test, vi } from 'vitest';

// What a worker and its build give: the site stands below a path that is named like one of its languages.
vi.stubGlobal('registration', { scope: 'https://stad.example/en/inloggning/' });
vi.stubGlobal('__PAGE_NAMES__', ['', 'hjalp', 'en']);
vi.stubGlobal('__OFFLINE_WORDS__', { sv: {}, en: {} });
const { isPage, isSearchFile } = await import('./place.ts');
const { localeAt } = await import('./words.ts');
afterAll(() => vi.unstubAllGlobals());

test.each([
  ['/en/inloggning/', true, 'sv'],
  ['/en/inloggning/hjalp/lurad/', true, 'sv'],
  ['/en/inloggning/hjalp/en/', true, 'sv'],
  ['/en/inloggning/en/hjalp/', true, 'en'],
  ['/en/inloggning/hjalp', false, 'sv'],
  ['/en/inloggning/konto/', false, 'sv'],
  ['/en/inloggningen/hjalp/', false, 'sv'],
  ['/hjalp/', false, 'sv'],
  ['/en/', false, 'sv'],
])('whether %s is of a page, and its language', (path, isOne, language) => {
  expect([isPage(path), localeAt(path)]).toEqual([isOne, language]);
});

test.each([
  ['/en/inloggning/search-index.json', true],
  ['/en/inloggning/en/search-index.json', true],
  ['/en/inloggning/search/sv.123.json', true],
  ['/en/inloggning/konto/search/sv.123.json', false],
  ['/search-index.json', false],
])('whether %s is of the search', (path, isOne) => expect(isSearchFile(path)).toBe(isOne));
