import { describe, expect, test } from 'vitest';
import { rankByCoverage, searchTerms, withSynonyms } from './search-query.ts';

describe('searchTerms', () => {
  test.each([
    ['Varför kan jag inte logga in med BankID?', ['logga', 'bankid']],
    ['bank-id', ['bank-id']],
    ['e\u2011leg  E-leg', ['e-leg']],
    ['hur', ['hur']],
    ['???', []],
  ])('%s', (query, terms) => {
    expect(searchTerms(query, 'sv')).toEqual(terms);
  });

  test('the language decides what is a stop word', () => {
    expect(searchTerms('I can’t log in', 'en')).toEqual(['log']);
  });
});

test('withSynonyms puts the searched word first', () => {
  expect(withSynonyms('mobil', [['telefon', 'mobil', 'lur'], ['chef']])).toEqual(['mobil', 'telefon', 'lur']);
});

test('rankByCoverage prefers pages that fit more terms, then the better fit, then the id', () => {
  const ranked = rankByCoverage([
    [
      { id: 'one-term', score: 9 },
      { id: 'both', score: 1 },
    ],
    [
      { id: 'both', score: 2 },
      { id: 'b', score: 1 },
      { id: 'a', score: 1 },
    ],
  ]);
  expect(ranked).toEqual(['both', 'one-term', 'a', 'b']);
});
