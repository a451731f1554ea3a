import { expect, test } from 'vitest';
import { locales } from '../src/domain/entries/locale.ts';
import { readVocabulary } from '../tools/measure/measure-search.ts';
import { pages } from './support/built-site.ts';

const linked = locales.flatMap((locale) =>
  readVocabulary('dist', locale).pages.flatMap(({ url, headings }) => headings.map(({ anchor }) => ({ url, anchor }))),
);

test('every section that a result links to is there', () => {
  const roots = new Map(pages.map(({ address, root }) => [address, root]));
  expect(linked.length).toBeGreaterThan(20);
  expect(linked.filter(({ url, anchor }) => !roots.get(url)?.querySelector(`[id="${anchor}"]`))).toEqual([]);
});
