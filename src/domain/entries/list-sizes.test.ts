import { expect, test } from 'vitest';
import { listPagePath, listPages } from './list-sizes.ts';

test('a list is divided in order, and nothing of it is lost', () => {
  const items = Array.from({ length: 401 }, (_, index) => index);
  const pages = listPages(items, 200);
  expect(pages.map(({ number, last, items: { length } }) => [number, last, length])).toEqual([
    [1, 3, 200],
    [2, 3, 200],
    [3, 3, 1],
  ]);
  expect(pages.flatMap((page) => page.items)).toEqual(items);
});

test('a list that is full has one page, and so has an empty one', () => {
  expect(listPages([1, 2], 2)).toHaveLength(1);
  expect(listPages([], 2)).toEqual([{ items: [], number: 1, last: 1 }]);
});

test('the first page has the address of the list', () => {
  expect([1, 2].map((number) => listPagePath('/a-o/b/', number))).toEqual(['/a-o/b/', '/a-o/b/2/']);
});
