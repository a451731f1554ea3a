import { describe, expect, test } from 'vitest';
import { startOf, TimeFault } from './local-time.ts';

const hour = 3_600_000;
const years = Array.from({ length: 26 }, (_, index) => 2020 + index);

/** Summer time begins and ends at 01:00 UTC on the last Sunday of March and October (directive 2000/84/EC). */
function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month, 0));
  return Date.UTC(year, month - 1, lastDay.getUTCDate() - lastDay.getUTCDay(), 1);
}

const summers = years.map((year) => ({ begins: lastSunday(year, 3), ends: lastSunday(year, 10) }));
const offsetAt = (instant: number) => (summers.some(({ begins, ends }) => begins <= instant && instant < ends) ? 2 : 1);
const wallText = (instant: number, offset = offsetAt(instant)) =>
  new Date(instant + offset * hour).toISOString().slice(0, 16);

describe.each(years)('%i', (year) => {
  test('every half hour is what an independent computation says', () => {
    const wrong: string[] = [];
    const { begins, ends } = summers[year - 2020] ?? { begins: 0, ends: 0 };
    const end = Date.UTC(year + 1, 0) - hour;
    for (let instant = Date.UTC(year, 0) - hour; instant < end; instant += hour / 2) {
      const offset = begins <= instant && instant < ends ? 2 : 1;
      const isRepeated = ends - hour <= instant && instant < ends + hour;
      const text = wallText(instant, offset) + (isRepeated ? `+0${offset}:00` : '');
      if (startOf(text) !== instant) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });

  test('the hour that is skipped and the hour that is repeated are refused', () => {
    const { begins = 0, ends = 0 } = summers[year - 2020] ?? {};
    for (const half of [0, hour / 2]) {
      expect(() => startOf(wallText(begins + half, 1))).toThrow(TimeFault);
      expect(() => startOf(wallText(ends + half, 1))).toThrow(TimeFault);
    }
  });

  test('days begin at midnight, also those with 23 and 25 hours', () => {
    const { begins = 0, ends = 0 } = summers[year - 2020] ?? {};
    for (const change of [begins, ends]) {
      const day = wallText(change, 1).slice(0, 10);
      expect(startOf(day)).toBe(change - (1 + offsetAt(change - 1)) * hour);
    }
  });
});
