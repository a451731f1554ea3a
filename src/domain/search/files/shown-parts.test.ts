import { expect, test } from 'vitest';
import { makeSearchIndex, makeSearchDetails, readDetails, readPages } from './search-files.ts';
import type { IndexedPage } from './page.ts';
import type { NoticeTurns } from './notice-turns.ts';
import { addAnswers, answerFileOf, makeAnswerFiles } from './shown-parts.ts';

const notice: NoticeTurns = [[[0, 'Pågår, sedan fredag']], [[0, 'Det är stängt.']]];
const pages = Array.from({ length: 45 }, (_, number): IndexedPage => {
  const answer = `Svar ${number}.`;
  const headings = [{ text: `Rubrik ${number}`, anchor: `del-${number}` }];
  return {
    url: `/hjalp/${number}/`,
    title: `Fråga ${number}`,
    kind: 'help',
    roles: [],
    answer,
    keywords: [],
    ownWords: [],
    alsoAsked: [`undran ${number}`],
    headings,
    text: '',
    isArchived: false,
    turns: number === 44 ? notice : undefined,
  };
});

test('a large site has its answers in files, and each page gets its own', () => {
  const read = readPages(makeSearchIndex('sv', pages));
  readDetails(read, makeSearchDetails(pages, [], [], true));
  expect(read[44]).toMatchObject({ answer: '', headings: [], alsoAsked: ['undran 44'], turns: notice });
  const files = makeAnswerFiles(pages);
  expect(files.map(({ length }) => length)).toEqual([20, 20, 5]);
  for (const file of new Set([3, 21, 44].map(answerFileOf))) addAnswers(read, file, files[file] ?? []);
  expect(read).toEqual(pages);
});
