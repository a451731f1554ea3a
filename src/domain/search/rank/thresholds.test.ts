import { describe, expect, test } from 'vitest';
import { searchPage } from '../../../../test/support/search-page.ts';
import type { IndexedPage } from '../files/page.ts';
import { makeSearchIndex, makeSearchDetails } from '../files/search-files.ts';
import { search } from './search.ts';
import { addDetails, makeVocabulary } from './vocabulary.ts';

const others = ['Ny telefon', 'Byta bank', 'Fel kod', 'Utan dator'].map((title, place) =>
  searchPage(`/andra${place}/`, title),
);

function found(query: string, pages: IndexedPage[], isWhole = true): string[] {
  const all = [...pages, ...others];
  const quick = makeVocabulary(makeSearchIndex('sv', all));
  const vocabulary = isWhole ? addDetails(quick, makeSearchDetails(all, [])) : quick;
  return search(query, vocabulary).hits.map(({ page: { url } }) => url);
}

test('what is over comes after what holds, where both answer alike', () => {
  const notice = { kind: 'announcement', title: 'Driftstopp' } as const;
  expect(
    found('driftstopp', [
      searchPage('/a/', 'Driftstopp', { ...notice, isArchived: true }),
      searchPage('/b/', 'Driftstopp', notice),
    ]),
  ).toEqual(['/b/', '/a/']);
});

test('a notice that is over is still first where no other page is nearly as good', () => {
  const over = searchPage('/over/', 'Driftstopp i Mina sidor', { kind: 'announcement', isArchived: true });
  expect(found('driftstopp', [over, searchPage('/svar/', 'Hjälp', { answer: 'Vi hade ett driftstopp.' })])[0]).toBe(
    '/over/',
  );
});

describe('the list ends where pages have hardly anything of what the best one has', () => {
  const titled = searchPage('/rubrik/', 'Kortläsare');
  const headed = searchPage('/avsnitt/', 'Hjälp', { headings: [{ text: 'Kortläsare', anchor: 'kortlasare' }] });
  const mentioned = searchPage('/text/', 'Annat', { text: 'Du behöver ingen kortläsare.' });

  test('a page with a heading about it is there, and one that only mentions it is not', () => {
    expect(found('kortläsare', [titled, headed, mentioned])).toEqual(['/rubrik/', '/avsnitt/']);
  });

  test('one that only mentions it is there where nothing is better', () => {
    expect(found('kortläsare', [mentioned])).toEqual(['/text/']);
  });
});

describe('a query with words that the site does not know', () => {
  const card = searchPage('/kort/', 'Spärrat kort', { keywords: ['kortet är spärrat'] });
  const strange = ['tandläkaren', 'frimärke', 'brevlåda', 'paraply', 'hängmatta', 'trumpet', 'vindruva'];
  const some = `kort ${strange.slice(0, 5).join(' ')}`;

  test('is answered from titles alone, since the words may come with the details', () => {
    expect(found(some, [card], false)).toEqual(['/kort/']);
  });

  test('is not answered any more when they are still strange with all the details', () => {
    expect(found(some, [card])).toEqual([]);
  });

  test('is not even answered from titles alone where hardly anything is known', () => {
    const many = strange.flatMap((word) => [word, `${word}sjakt`, `blå${word}`, `grön${word}`, `gul${word}`]);
    expect(found(`kort ${many.join(' ')}`, [card], false)).toEqual([]);
  });
});
