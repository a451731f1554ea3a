import { expect, test } from 'vitest';
import { groupResults } from './group-results.ts';
import type { PageKind } from '../../../schema/page-kind.ts';

const kinds = { h: 'help', r: 'role', a: 'announcement', p: 'page' } satisfies Record<string, PageKind>;
const ranked = (letters: string) =>
  [...letters].map((letter, rank) => ({ kind: kinds[letter as keyof typeof kinds], rank: rank + 1 }));

test.each([
  ['hra', [1, 2, 3], []],
  ['hrahra', [1, 2, 3, 4, 5, 6], []],
  [
    'rhahrha',
    [1, 2, 3],
    [
      ['help', 4, 6],
      ['role', 5],
      ['announcement', 7],
    ],
  ],
  [
    'hhhrhhah',
    [1, 2, 3],
    [
      ['role', 4],
      ['help', 5, 6, 8],
      ['announcement', 7],
    ],
  ],
  ['ahhhhhhh', [1, 2, 3, 4, 5, 6, 7, 8], []],
])('%s', (letters, best, rest) => {
  const groups = groupResults(ranked(letters));
  expect(groups.best.map(({ rank }) => rank)).toEqual(best);
  expect(groups.rest.map(({ kind, results }) => [kind, ...results.map(({ rank }) => rank)])).toEqual(rest);
});
