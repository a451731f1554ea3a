import { describe, expect, test } from 'vitest';
import { formatInstant, formatSpan, formatUntil } from './format-dates.ts';
import { endOf, startOf } from './local-time.ts';

const words = (from: string | undefined, until: string | undefined, locale: 'sv' | 'en') =>
  formatSpan({ start: from ? startOf(from) : -Infinity, end: until ? endOf(until) : Infinity }, locale);

const text = (...args: Parameters<typeof words>) =>
  words(...args)
    .map((part) => part.text)
    .join('')
    .replaceAll('\u00a0', '_');

describe('formatSpan', () => {
  test.each([
    ['2024-04-13', '2024-04-13', '13_april_2024', '13_April_2024'],
    ['2024-04-13', '2024-04-14', '13–14_april_2024', '13–14_April_2024'],
    ['2024-04-30', '2024-05-02', '30_april–2_maj_2024', '30_April–2_May_2024'],
    ['2024-12-30', '2025-01-02', '30_december_2024–2_januari_2025', '30_December_2024–2_January_2025'],
    ['2024-04-13T00:00', '2024-04-15T00:00', '13–14_april_2024', '13–14_April_2024'],
    [
      '2024-04-13T09:00',
      '2024-04-13T15:30',
      '13_april_2024 klockan_9.00 till 15.30',
      '13_April_2024 from_09:00 to 15:30',
    ],
    ['2024-04-13T09:00', '2024-04-13', '13_april_2024 klockan_9.00 till 24.00', '13_April_2024 from_09:00 to 24:00'],
    [
      '2024-04-13T22:00',
      '2024-04-14T06:00',
      '13_april_2024 klockan_22.00 till 14_april_2024 klockan_6.00',
      '13_April_2024 at_22:00 to 14_April_2024 at_06:00',
    ],
    ['2024-04-13', undefined, 'från och med 13_april_2024, tills vidare', 'from 13_April_2024, until further notice'],
    [
      '2024-04-02T08:00',
      undefined,
      'från 2_april_2024 klockan_8.00, tills vidare',
      'from 2_April_2024 at_08:00, until further notice',
    ],
    [undefined, '2024-04-12', 'till och med 12_april_2024', 'up to and including 12_April_2024'],
    [undefined, undefined, '', ''],
    [
      '2024-10-27T02:30+02:00',
      '2024-10-27T02:30+01:00',
      '27_oktober_2024 klockan_2.30_sommartid till 2.30_normaltid',
      '27_October_2024 from_02:30_summer_time to 02:30_standard_time',
    ],
    [
      '2024-10-26T22:00',
      '2024-10-27T02:00+02:00',
      '26_oktober_2024 klockan_22.00 till 27_oktober_2024 klockan_2.00_sommartid',
      '26_October_2024 at_22:00 to 27_October_2024 at_02:00_summer_time',
    ],
    [
      '2024-10-27T02:59+01:00',
      '2024-10-27T03:00',
      '27_oktober_2024 klockan_2.59_normaltid till 3.00',
      '27_October_2024 from_02:59_standard_time to 03:00',
    ],
    [
      '2024-10-27T01:59',
      '2024-10-28T02:30',
      '27_oktober_2024 klockan_1.59 till 28_oktober_2024 klockan_2.30',
      '27_October_2024 at_01:59 to 28_October_2024 at_02:30',
    ],
    [
      '2024-03-31T01:30',
      '2024-03-31T03:30',
      '31_mars_2024 klockan_1.30 till 3.30',
      '31_March_2024 from_01:30 to 03:30',
    ],
    [
      undefined,
      '2024-10-27T02:30+01:00',
      'till 27_oktober_2024 klockan_2.30_normaltid',
      'until 27_October_2024 at_02:30_standard_time',
    ],
  ])('%s to %s', (from, until, swedish, english) => {
    expect(text(from, until, 'sv')).toBe(swedish);
    expect(text(from, until, 'en')).toBe(english);
  });

  test('carries what <time> needs, with the offset of the day', () => {
    expect(words('2024-03-30T22:00', '2024-03-31', 'sv').map((part) => part.datetime)).toEqual([
      '2024-03-30T22:00+01:00',
      undefined,
      '2024-04-01T00:00+02:00',
    ]);
  });
});

const visible = (words: string) => words.replaceAll('\u00a0', '_');

test.each([
  [
    '2024-10-27T02:30+02:00',
    'söndag 27_oktober_2024 klockan_2.30_sommartid',
    'Sunday 27_October_2024 at_02:30_summer_time',
  ],
  [
    '2024-10-27T02:30+01:00',
    'söndag 27_oktober_2024 klockan_2.30_normaltid',
    'Sunday 27_October_2024 at_02:30_standard_time',
  ],
  ['2024-04-13T09:00', 'lördag 13_april_2024 klockan_9.00', 'Saturday 13_April_2024 at_09:00'],
  ['2024-04-13', 'lördag 13_april_2024', 'Saturday 13_April_2024'],
])('%s as an instant, and as an end', (at, swedish, english) => {
  expect(visible(formatInstant(startOf(at), 'sv'))).toBe(swedish);
  expect(visible(formatInstant(startOf(at), 'en'))).toBe(english);
  expect(visible(formatUntil(endOf(at), 'sv'))).toBe((at.length === 10 ? 'till och med ' : 'till ') + swedish);
  expect(visible(formatUntil(endOf(at), 'en'))).toBe((at.length === 10 ? 'up to and including ' : 'until ') + english);
});

test('nothing that cannot break is wider than a phone', () => {
  const longest = words('2024-10-27T02:30+02:00', '2024-12-27T02:30', 'en')
    .flatMap(({ text }) => text.split(' '))
    .map((piece) => piece.length);
  expect(Math.max(...longest)).toBeLessThanOrEqual('27 september 2024'.length + 4);
});
