import { describe, expect, test } from 'vitest';
import { isStopWord } from '../src/domain/search/stop-words.ts';
import { findInstantly } from '../src/domain/search/find-pages.ts';
import { keyOf } from '../src/domain/search/vocabulary.ts';
import { wordsOf } from '../src/domain/search/words.ts';
import { measure, rankOf, readQueries, readVocabulary } from '../tools/measure-search.ts';

const swedish = readVocabulary('dist', 'sv');
const letters = 'abcdefghijklmnopqrstuvwxyzåäö';

/** What share of each class of queries is answered first, at least; a change may raise these, not lower them. */
const floors: Record<string, number> = {
  words: 0.97,
  inflections: 0.86,
  compounds: 0.8,
  hyphens: 0.95,
  typos: 0.9,
  diacritics: 0.95,
  prefixes: 0.95,
  synonyms: 0.47,
  questions: 0.62,
  roles: 0.8,
  natural: 0.6,
  english: 0.92,
  unknown: 0.85,
};

const classes = Map.groupBy(readQueries('test/search-queries.yaml'), (query) => query.class);

test('every class of queries has a floor', () => {
  expect([...classes.keys()].sort()).toEqual(Object.keys(floors).sort());
});

test.each([...classes])('%s are answered first', (name, queries) => {
  const { first } = measure(queries, { sv: swedish, en: readVocabulary('dist', 'en') });
  expect(first).toBeGreaterThanOrEqual(floors[name] ?? 1);
});

describe('words that nobody taught it', { timeout: 120_000 }, () => {
  test('a typo in a title word leads to a page with that word', () => {
    const random = numbersFrom(1);
    const titleWords = swedish.pages.flatMap(({ title }) =>
      wordsOf(title).filter((word) => word.length > 3 && !isStopWord(word, 'sv')),
    );
    const tries = Array.from({ length: 500 }, () => {
      const word = titleWords[random(titleWords.length)] ?? '';
      const isForm = (other: string) => keyOf(other, 'sv') === keyOf(word, 'sv');
      const want = swedish.pages.filter(({ title }) => wordsOf(title).some(isForm)).map(({ url }) => url);
      return { q: misspelt(word, random), want, word };
    });
    const missed = tries.filter((one) => rankOf(one, swedish) > 3).map(({ word, q }) => `${word}: ${q}`);
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(500 * 0.04);
  });

  test('a word that the site knows nothing about finds nothing', () => {
    const random = numbersFrom(2);
    const words = Array.from({ length: 2000 }, () => foreignWord(random));
    const answered = words.filter((word) => findInstantly(word, swedish).hits.length > 0);
    expect(answered.length, answered.slice(0, 40).join(', ')).toBeLessThanOrEqual(2000 * 0.05);
  });
});

/** Whole numbers below a limit, the same ones every time (mulberry32). */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** The word with one letter dropped, doubled, changed, added or swapped with the next. */
function misspelt(word: string, random: (limit: number) => number): string {
  const at = 1 + random(word.length - 1);
  const [before, here = '', next = '', after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  const letter = letters[random(letters.length)] ?? '';
  const ways = [
    before + next + after,
    before + here + here + next + after,
    before + letter + next + after,
    before + letter + here + next + after,
    before + next + here + after,
  ];
  return ways[random(ways.length)] ?? word;
}

/** Something that sounds like a Swedish word of two to four syllables. */
function foreignWord(random: (limit: number) => number): string {
  const pick = (list: string) => list.split(' ')[random(list.split(' ').length)] ?? '';
  const syllables = Array.from(
    { length: 2 + random(3) },
    () =>
      pick('b br d dr f fl g gr h j k kl kn l m n p pr r s sk st t tr v') +
      pick('a e i o u y å ä ö') +
      pick('l n r s t m ck ng nd st k'),
  );
  return syllables.join('') + pick('a e ar er en ig lig het ning');
}
