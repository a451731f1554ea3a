import { describe, expect, test } from 'vitest';
import { formatSpan } from './format-dates.ts';
import { endOf, startOf } from './stockholm-time.ts';

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
    ['2024-04-13T09:00', '2024-04-13T15:30', '13_april_2024_kl._9.00–15.30', '13_April_2024_at_09:00–15:30'],
    ['2024-04-13T09:00', '2024-04-13', '13_april_2024_kl._9.00–24.00', '13_April_2024_at_09:00–24:00'],
    [
      '2024-04-13T22:00',
      '2024-04-14T06:00',
      '13_april_2024_kl._22.00 till 14_april_2024_kl._6.00',
      '13_April_2024_at_22:00 to 14_April_2024_at_06:00',
    ],
    ['2024-04-13', undefined, 'från och med 13_april_2024, tills vidare', 'from 13_April_2024, until further notice'],
    [
      '2024-04-02T08:00',
      undefined,
      'från 2_april_2024_kl._8.00, tills vidare',
      'from 2_April_2024_at_08:00, until further notice',
    ],
    [undefined, '2024-04-12', 'till och med 12_april_2024', 'up to and including 12_April_2024'],
    [undefined, undefined, '', ''],
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
