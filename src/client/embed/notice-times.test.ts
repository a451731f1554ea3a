import { describe, expect, test } from 'vitest';
import { nextEdge, noticesFor, spanBetween } from './notice-times.ts';
import type { ReadNotice } from './read-notices.ts';

describe('noticesFor', () => {
  const notice = (title: string, roles: string[], end = Infinity) =>
    ({ title, roles, span: { start: 0, end } }) as Partial<ReadNotice> as ReadNotice;
  const notices = [
    notice('employers', ['arbetsgivare', 'tandvardspersonal']),
    notice('private', ['privatpersoner']),
    notice('everyone', []),
    notice('over', [], 1712008800000),
    notice('almost over', [], 1712008800001),
  ];

  test.each([
    [null, ['employers', 'private', 'everyone', 'almost over']],
    ['', ['employers', 'private', 'everyone', 'almost over']],
    ['arbetsgivare', ['employers', 'everyone', 'almost over']],
    ['unknown', ['everyone', 'almost over']],
  ])('for the role %j', (role, titles) => {
    expect(noticesFor(role, notices, 1712008800000).map(({ title }) => title)).toEqual(titles);
  });
});

test.each([
  ['2024-04-01T22:00:00Z', '2024-04-02T00:00:00+02:00', { start: 1712008800000, end: 1712008800000 }],
  ['2024-04-01T22:00:00Z', null, { start: 1712008800000, end: Infinity }],
  [null, '2024-04-01T22:00:00Z', { start: -Infinity, end: 1712008800000 }],
])('the span between %s and %s', (start, end, span) => {
  expect(spanBetween(start, end)).toEqual(span);
});

describe('nextEdge', () => {
  const spans = [
    { start: -Infinity, end: 10 },
    { start: 10, end: 20 },
    { start: 5, end: Infinity },
  ];

  test.each([
    [0, 5],
    [5, 10],
    [10, 20],
    [20, Infinity],
  ])('after %d it is %d', (instant, next) => expect(nextEdge(spans, instant)).toBe(next));

  test('a time that cannot be read is none', () => expect(nextEdge([spanBetween('soon', 'later')], 0)).toBe(Infinity));
});
