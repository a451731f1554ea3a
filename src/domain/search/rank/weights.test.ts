/** What a stem weighs on a page by the field that has it: each number of vocabulary.ts. */
import { expect, test } from 'vitest';
import { searchPage } from '../../../../test/support/search-page.ts';
import { stemOf } from '../words/stem.ts';
import { contentStems } from '../files/content-stems.ts';
import { makeSearchIndex, makeSearchDetails } from '../files/search-files.ts';
import { addDetails, foreignPage, makeVocabulary, weightOf } from './vocabulary.ts';

const pages = [
  searchPage('/a/', 'Kortläsare i mottagningen', {
    keywords: ['pinkod', 'net-id'],
    alsoAsked: ['dosa', 'trasig dosan', 'två pinkoder'],
    ownWords: ['glömd siffra gul lapp', 'handskar'].map((sentence) => contentStems(sentence, 'sv')),
    headings: [{ text: 'Sladd', anchor: 'sladd' }],
    answer: 'Byt uttag.',
    text: 'Uttag och sladd av plast. Ny is.',
  }),
  searchPage('/b/', 'Annat'),
];
const details = makeSearchDetails(pages, [], [contentStems('hyra bil', 'sv')]);
const vocabulary = addDetails(makeVocabulary(makeSearchIndex('sv', pages)), details);
const weight = (word: string, page = 0) => vocabulary.postings.get(stemOf(word, 'sv'))?.get(page) ?? 0;

test.each([
  ['title', 'kortläsare', 1],
  ['keyword', 'netid', 0.95],
  ['part of a keyword at a hyphen', 'id', 0.95],
  ['another way to ask, once alone and once with another word', 'dosa', 1 - (1 - 0.65) * (1 - 0.65 / Math.sqrt(2))],
  ['word of a sentence of four', 'gul', 0.5 / 2],
  ['sentence of one', 'handskar', 0.5],
  ['heading', 'sladd', 0.45],
  ['answer', 'uttag', 0.45],
  ['text', 'plast', 0.2],
  ['short word of a text', 'is', 0],
])('%s: %s', (_, word, expected) => {
  expect(weight(word)).toBeCloseTo(expected);
});

test('a word of other matters weighs like one of another way to ask', () => {
  expect(weight('bil', foreignPage(vocabulary))).toBeCloseTo(0.65 / Math.sqrt(2));
});

test('a stop word weighs two fifths of another', () => {
  expect(weightOf('i', vocabulary) / weightOf(stemOf('kortläsare', 'sv'), vocabulary)).toBeCloseTo(0.4);
});
