import { expect, test } from 'vitest';
import { searchPage } from '../../../../test/support/search-page.ts';
import { makeSearchIndex } from '../files/search-files.ts';
import { nearestPages } from './nearest-pages.ts';
import { makeVocabulary } from './vocabulary.ts';

test('each word of a query has its two best pages, and none twice', () => {
  const titles = ['Pinkod', 'Pinkod på kort', 'Pinkod i telefon', 'Kort', 'Annat'];
  const vocabulary = makeVocabulary(
    makeSearchIndex(
      'sv',
      titles.map((title) => searchPage(`/${title}/`, title)),
    ),
  );
  const found = nearestPages('pinkod frimärke kort', vocabulary).map(({ page: { title } }) => title);
  expect(found).toHaveLength(3);
  expect(new Set(found)).toEqual(new Set(['Pinkod', 'Pinkod på kort', 'Kort']));
});
