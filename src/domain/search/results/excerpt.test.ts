import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { search } from '../rank/search.ts';
import { makeSearchIndex, makeSearchDetails } from '../files/search-files.ts';
import type { NoticeTurns } from '../files/notice-turns.ts';
import { addDetails, makeVocabulary } from '../rank/vocabulary.ts';

const page = {
  url: '/kort/',
  title: 'Varför hittar datorn inte kortet?',
  answer: 'Sätt i kortet på nytt.',
  kind: 'help' as const,
  roles: [],
  keywords: [],
  ownWords: [],
  alsoAsked: ['dosan är död'],
  headings: [],
  text: 'Starta om datorn. Slå av och på bluetooth, om läsaren är trådlös.',
  isArchived: false,
};
const notice = {
  ...page,
  url: '/stangt/',
  title: 'Stängt på lördag',
  kind: 'announcement' as const,
  answer: 'Portalen är stängd på lördag.',
  alsoAsked: [],
  text: 'Gör klart det du har påbörjat.',
  turns: [[[0, 'Avslutat']], [[0, 'Underhållet är klart på lördag.']]] satisfies NoticeTurns,
};
const pages = [page, notice];
const vocabulary = addDetails(makeVocabulary(makeSearchIndex('sv', pages)), makeSearchDetails(pages, []));

test.each([
  ['kortet', 'Sätt i [kortet] på nytt.', undefined],
  ['hittar', 'Sätt i kortet på nytt.', undefined],
  ['Bluetooth', 'Slå av och på [bluetooth], om läsaren är trådlös.', 'bluetooth'],
  ['dosan', 'Sätt i kortet på nytt.', undefined],
  ['portalen', 'Underhållet är klart på lördag.', undefined],
  ['lördag', 'Underhållet är klart på [lördag].', undefined],
  ['påbörjat', 'Underhållet är klart på lördag.', 'påbörjat'],
])('%s shows %s', (query, shown, word) => {
  const [hit] = search(query, vocabulary).hits;
  const excerpt = hit && excerptOf(hit, 'sv');
  expect(excerpt?.stretches.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')).toBe(shown);
  expect(excerpt?.word).toBe(word);
});
