import { expect, test } from 'vitest';
import * as finland from './finland.ts';
import * as norway from './norway.ts';
import type { Place } from './place.ts';
import * as sweden from './sweden.ts';

// From the printed calendars of the countries.
const holidays: [Place, year: number, days: string][] = [
  [
    sweden,
    2026,
    '01-01 01-06 04-03 04-04 04-05 04-06 05-01 05-14 05-23 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31',
  ],
  [
    sweden,
    2027,
    '01-01 01-06 03-26 03-27 03-28 03-29 05-01 05-06 05-15 05-16 06-06 06-25 06-26 11-06 12-24 12-25 12-26 12-31',
  ],
  [finland, 2026, '01-01 01-06 04-03 04-04 04-05 04-06 05-01 05-14 05-24 06-19 06-20 10-31 12-06 12-24 12-25 12-26'],
  [norway, 2026, '01-01 04-02 04-03 04-04 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-24 12-25 12-26 12-31'],
];

test.each(holidays)('the holidays and eves of $country in %s', ({ isHoliday }, year, days) => {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  const all = Array.from({ length: 365 }, (_, index) => first.add({ days: index }));
  expect(all.filter(isHoliday).map((day) => day.toString().slice(5))).toEqual(days.split(' '));
});
