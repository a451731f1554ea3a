import { expect, test } from 'vitest';
import { median, ratioOfMedians } from './statistics.ts';

test.each([
  [[7], 7],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[10, 9, 100], 10],
])('the median of %j is %d', (values, expected) => expect(median(values)).toBe(expected));

test('nothing has no median', () => expect(median([])).toBeNaN());

test('a ratio is that of the medians, whatever one slow round says', () => {
  expect(ratioOfMedians([5, 400, 6], [4, 2, 3])).toBe(2);
});
