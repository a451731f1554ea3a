import { expect, test } from 'vitest';
import { isHoliday } from './holidays.ts';

// The Swedish calendar of 2026 and of 2027.
const holidays = {
  2026: '01-01 01-06 04-03 04-04 04-05 04-06 05-01 05-14 05-23 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31',
  2027: '01-01 01-06 03-26 03-27 03-28 03-29 05-01 05-06 05-15 05-16 06-06 06-25 06-26 11-06 12-24 12-25 12-26 12-31',
};

test.each(Object.entries(holidays))('the holidays and eves of %s', (year, days) => {
  const first = Temporal.PlainDate.from(`${year}-01-01`);
  const all = Array.from({ length: 365 }, (_, index) => first.add({ days: index }));
  expect(all.filter(isHoliday).map((day) => day.toString().slice(5))).toEqual(days.split(' '));
});
