import { describe, expect, test } from 'vitest';
import { withEnglishEditors } from '../../test/support/site-in.ts';
import type * as timeTexts from './time-text.ts';
import { clockInWords, dayInWords, nowHere, timeInWords, timeParts, timeText, todayHere } from './time-text.ts';

describe('a written time', () => {
  test.each([
    ['2026-12-01', { day: '2026-12-01', time: '', rest: '' }],
    ['2026-12-01 08:00', { day: '2026-12-01', time: '08:00', rest: '' }],
    ['2026-12-01T08:00', { day: '2026-12-01', time: '08:00', rest: '' }],
    ['2026-10-25T02:30+01:00', { day: '2026-10-25', time: '02:30', rest: '+01:00' }],
    ['08:00', { day: '', time: '08:00', rest: '' }],
    ['', { day: '', time: '', rest: '' }],
  ])('"%s" is shown in its parts', (text, parts) => {
    expect(timeParts(text)).toEqual(parts);
  });

  test.each([
    ['2026-12-01', '', '2026-12-01'],
    ['2026-12-01', '08:00', '2026-12-01 08:00'],
    ['', '08:00', '08:00'],
    ['', '', ''],
  ])('of day "%s" and time "%s" is "%s"', (day, time, text) => {
    expect(timeText(day, time)).toBe(text);
  });
});

test.each([
  ['2026-12-05 22:00', 'lördag 5 december 2026 klockan 22.00, svensk tid'],
  ['2026-12-05T08:30+01:00', 'lördag 5 december 2026 klockan 8.30, svensk tid'],
  ['2026-12-05', 'lördag 5 december 2026, hela dagen'],
  ['22:00', 'Välj också en dag.'],
  ['', 'Svensk tid'],
])('%s is told in words: %s', (text, words) => {
  expect(timeInWords(text)).toBe(words);
});

test.each([
  ['2026-11-24', 'tisdag 24 november 2026'],
  ['', ''],
  ['2026-1', ''],
])('the day "%s" is said as "%s"', (text, words) => {
  expect(dayInWords(text)).toBe(words);
});

test.each([
  ['2026-11-30T22:59Z', '2026-11-30'],
  ['2026-11-30T23:00Z', '2026-12-01'],
])('at %s it is %s where the site is', (now, day) => {
  expect(todayHere(new Date(now))).toBe(day);
});

test.each([
  ['2026-11-30T07:05Z', '2026-11-30 08:05'],
  ['2026-06-30T22:30Z', '2026-07-01 00:30'],
])('at %s it is %s where the site is, as it is written', (now, written) => {
  expect(nowHere(new Date(now))).toBe(written);
});

test('English editors are told days and times as English pages have them', async () => {
  const english = await withEnglishEditors<typeof timeTexts>('src/admin/time-text.ts');
  expect(english.timeInWords('2026-12-05 02:40')).toBe('Saturday 5 December 2026 at 02:40, Swedish time');
  expect(english.dayInWords('2026-12-05')).toBe('Saturday 5 December 2026');
});

test('a clock time is said without a zero before the hour in Swedish', () => {
  expect(clockInWords('02:40')).toBe('klockan 2.40');
});
