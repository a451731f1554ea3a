import { expect, test } from 'vitest';
import type { WholeLocale } from '../../entries/locale.ts';
import { writtenDates } from './written-dates.ts';

const nbsp = '\u00a0';

/** Each date as `weekday day.month`, joined; then its year and whether it is called a weekend. */
function read(text: string, locale: WholeLocale): string {
  return writtenDates(text, locale)
    .map(({ days, year, isWeekend }) => {
      const parts = days.map(({ weekday, day, month, yearsLater }) =>
        [weekday ?? '-', `${day}.${month}${yearsLater ? '+1' : ''}`].join(' '),
      );
      return [parts.join(' to '), year ?? 'no year', ...(isWeekend ? ['weekend'] : [])].join(', ');
    })
    .join('; ');
}

test.each([
  ['lördag 13 april 2024', '6 13.4, 2024'],
  ['Lördagen den 13 april 2024', '6 13.4, 2024'],
  ['lör 13 april', '6 13.4, no year'],
  ['tors. 2 maj', '4 2.5, no year'],
  ['lördag kväll den 13:e apr. 2024', '6 13.4, 2024'],
  ['natten mot söndagen den 14 april', '7 14.4, no year'],
  [`lördag${nbsp}13${nbsp}april${nbsp}2024`, '6 13.4, 2024'],
  ['lördag,\n  13 april 2024', '6 13.4, 2024'],
  ['13 april 2024 (lördag)', '6 13.4, 2024'],
  ['lördag 13/4', '6 13.4, no year'],
  ['13/4 2024, 13/4/2024 och 13/4-2024', '- 13.4, 2024; - 13.4, 2024; - 13.4, 2024'],
  ['helgen 13–14 april 2024', '- 13.4 to - 14.4, 2024, weekend'],
  ['Nu i helgen, 13 och 14 april 2024,', '- 13.4 to - 14.4, 2024, weekend'],
  ['helgen 30 november–1 december 2024', '- 30.11 to - 1.12, 2024, weekend'],
  ['lördag–söndag 13–14 april', '6 13.4 to 7 14.4, no year'],
  ['lördag 13 till söndag 14 april 2024', '6 13.4 to 7 14.4, 2024'],
  ['fredag 12 april kl. 22.00 till lördag 13 april 2024 kl. 6.00', '5 12.4 to 6 13.4, 2024'],
  ['fredag 12 april klockan 22.00 till lördag 13 april 2024 klockan 6.00', '5 12.4 to 6 13.4, 2024'],
  ['lördag 13 april klockan 9.00 till 15 april 2024', '6 13.4 to - 15.4, 2024'],
  ['lördag 13 april klockan 9.00 till 15.30 och söndag 14 april 2024', '6 13.4 to 7 14.4, 2024'],
  [`söndag 27 oktober klockan${nbsp}2.30${nbsp}sommartid till måndag 28 oktober 2024`, '7 27.10 to 1 28.10, 2024'],
  ['torsdag 31 december–fredag 1 januari 2027', '4 31.12 to 5 1.1+1, 2026'],
  ['från kl. 9.00 13 april 2024 till kl. 15.30', '- 13.4, 2024'],
  ['på lördag\n\n13 april 2024', '- 13.4, 2024'],
])('Swedish: %j', (text, expected) => {
  expect(read(text, 'sv')).toBe(expected);
});

test.each([
  ['Saturday 13 April 2024', '6 13.4, 2024'],
  ['Saturday the 13th of April', '6 13.4, no year'],
  ['Sat, 13 Apr. 2024', '6 13.4, 2024'],
  ['Sunday 27 October at 02:30 summer time to Monday 28 October 2024', '7 27.10 to 1 28.10, 2024'],
  ['from Saturday 13 April to Sunday 14 April 2024', '6 13.4 to 7 14.4, 2024'],
  [
    'This weekend, 13–14 April 2024, and the weekend of 20–21 April',
    '- 13.4 to - 14.4, 2024, weekend; - 20.4 to - 21.4, no year, weekend',
  ],
  ['Easter weekend 29 March–1 April 2024', '- 29.3 to - 1.4, 2024'],
])('English: %j', (text, expected) => {
  expect(read(text, 'en')).toBe(expected);
});

test.each([
  ['sv', 'dygnet runt, 24/7'],
  ['sv', 'https://exempel.se/13/4/ och 2024-04-13'],
  ['sv', 'i april 2024, kl. 9.00–15.30, på lördag och söndag, 13 personer'],
  ['sv', 'fredag kl. 13, påskhelgen'],
  ['en', 'of the 13 may only two log in'],
] as const)('no date, %s: %s', (locale, text) => {
  expect(writtenDates(text, locale)).toEqual([]);
});
