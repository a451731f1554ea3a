import { remembered } from '../text/remembered.ts';

/**
 * Whether a day in Sweden is a public holiday (lagen om allmänna helgdagar, 1989:253), Sundays aside, or one of the eves
 * that are as good as one: of Easter, Whitsun, midsummer, Christmas and New Year.
 */
export function isHoliday(day: Temporal.PlainDate): boolean {
  const date = day.toString().slice(5);
  if (fixed.has(date)) return true;
  const fromEaster = easter(day.year).until(day, { largestUnit: 'days' }).days;
  if (fromEasterSunday.has(fromEaster)) return true;
  const isSaturday = day.dayOfWeek === 6;
  const isAllSaints = isSaturday && date >= '10-31' && date <= '11-06';
  const isMidsummer = isSaturday && date >= '06-20' && date <= '06-26';
  const isMidsummerEve = day.dayOfWeek === 5 && date >= '06-19' && date <= '06-25';
  return isAllSaints || isMidsummer || isMidsummerEve;
}

const fixed = new Set(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31']);

/** Good Friday to Easter Monday, Ascension Day, the eve of Whitsun and Whit Sunday. */
const fromEasterSunday = new Set([-2, -1, 0, 1, 39, 48, 49]);

/** Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
const easter = remembered((year: number): Temporal.PlainDate => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(f / 31), day: (f % 31) + 1 });
});
