import { expect, test } from 'vitest';
import { dueAt } from './due.ts';

const first = '2026-12-01T07:00:00.000Z';
const second = '2026-12-05T21:00:00.000Z';

test.each([
  ['before the first boundary', '2026-12-01T06:59:59.999Z', undefined, first],
  ['at a boundary', first, first, second],
  ['between two', '2026-12-05T20:59:59.999Z', first, second],
  ['after all', '2027-01-01T00:00:00.000Z', second, undefined],
])('%s', (_, now, passed, next) => {
  expect(dueAt([first, second], Date.parse(now))).toEqual({ passed, next });
});

test('a site without coming boundaries is never due', () => {
  expect(dueAt([], Date.parse(first))).toEqual({});
});
