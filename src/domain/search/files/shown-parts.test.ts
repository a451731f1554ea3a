import { expect, test } from 'vitest';
import { makeSearchIndex, makeSearchDetails, readDetails, readPages } from './search-files.ts';
import type { NoticeTurns } from './notice-turns.ts';
import { searchPage } from '../../../../test/support/search-page.ts';
import { addAnswers, answerFileOf, makeAnswerFiles, shownPartsOf } from './shown-parts.ts';

const notice: NoticeTurns = [[[0, 'Pågår, sedan fredag']], [[0, 'Det är stängt.']]];
const pages = Array.from({ length: 45 }, (_, number) => {
  const answer = `Svar ${number}.`;
  const headings = [{ text: `Rubrik ${number}`, anchor: `del-${number}` }];
  const more = { answer, alsoAsked: [`undran ${number}`], headings, turns: number === 44 ? notice : undefined };
  return searchPage(`/hjalp/${number}/`, `Fråga ${number}`, more);
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

test('a heading that four pages share says nothing about one of them', () => {
  const sharing = (count: number) => {
    const own = Array.from({ length: count }, (_, number) =>
      searchPage(`/${number}/`, `Fråga ${number}`, { headings: [{ text: 'Gör så här', anchor: 'gor-sa-har' }] }),
    );
    return shownPartsOf(own).map(([, headings]) => headings);
  };
  expect(new Set(sharing(3))).toEqual(new Set(['Gör så här#gor-sa-har']));
  expect(new Set(sharing(4))).toEqual(new Set(['']));
});
