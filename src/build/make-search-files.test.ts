import { expect, test } from 'vitest';
import type { IndexedPage } from '../domain/search/files/page.ts';
import { makeSearchFiles } from './make-search-files.ts';

const page = (id: string): IndexedPage => ({
  url: `/hjalp/${id}/`,
  title: `Fråga ${id}`,
  kind: 'help',
  roles: [],
  answer: `Svar ${id}.`,
  keywords: [],
  alsoAsked: [],
  ownWords: [],
  headings: [],
  text: '',
  isArchived: false,
});
const files = (pages: IndexedPage[]) => makeSearchFiles('sv', { pages, synonyms: [], otherMatters: [], isLarge: true });

test('the index names its parts by what they say, and the same content has the same names', () => {
  const { index, parts } = files([page('a'), page('b')]);
  expect([...parts.keys()]).toEqual([`/search/sv.${index.version}.json`, `/search/sv.${index.version}.0.json`]);
  expect(files([page('a'), page('b')])).toEqual({ index, parts });
});

test.each([
  ['another order', [page('b'), page('a')]],
  ['a page more', [page('c'), page('a'), page('b')]],
  ['another answer', [{ ...page('a'), answer: 'Nytt.' }, page('b')]],
  ['another way to ask', [{ ...page('a'), alsoAsked: ['undran'] }, page('b')]],
])('%s gives other names', (_, pages) => {
  expect(files(pages).index.version).not.toBe(files([page('a'), page('b')]).index.version);
});
