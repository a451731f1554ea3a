import { expect, test } from 'vitest';
import { words as en } from '../src/languages/en/interface.ts';
import { words as sv } from '../src/languages/sv/interface.ts';
import { pages, textOf } from './support/built-site.ts';

/** What the search says when it has found out, in each language. */
const said = [sv, en].flatMap((words) => [
  words.boxCountNone,
  words.boxNone,
  words.boxAll,
  words.boxBroken,
  words.searchFailed,
  words.searchUnusable,
  words.searchLimited,
  words.searchLoading,
  words.searchNone,
  words.searchTipSpelling,
  words.searchTipFewer,
  words.searchNearest,
  words.searchNarrow,
  words.searchMore,
  words.searchTexts,
  words.searchUnfiltered,
  words.filterKind,
]);

test.each(pages)('$address says nothing of a search that nobody has made', ({ root }) => {
  const text = textOf(root);
  expect(said.filter((one) => text.includes(one))).toEqual([]);
  // Examples of code hold braces of their own.
  const code = root.querySelectorAll('pre').map(textOf);
  const prose = code.reduce((left, one) => left.replace(one, ''), text);
  expect(prose).not.toMatch(/\{\w+\}/);
});

test.each([
  [
    '/sok/',
    'Sök Vad behöver du hjälp med? Sök Skriv till exempel ”ny telefon” eller ”behörighet”. Sökningen behöver JavaScript. Alla svar finns också i registret. Till registret A–Ö Vanliga frågor',
  ],
  [
    '/en/sok/',
    'Search What do you need help with? Search For example “new phone” or “authorisation”. Search needs JavaScript. Every answer is in the index, too. Go to the A–Z index Common questions',
  ],
])('%s says what is true for whoever cannot run its script', (address, begin) => {
  const element = pages.find((page) => page.address === address)?.root.querySelector('search-page');
  expect(element && textOf(element).startsWith(begin)).toBe(true);
});

test('no page prints the words that only find it', () => {
  const help = pages.find(({ root }) => root.querySelector('[data-words]'));
  const element = help?.root.querySelector('[data-words]');
  expect(element?.getAttribute('data-pagefind-index-attrs')).toBe('data-words');
  expect(element && textOf(element)).toBe('');
});
