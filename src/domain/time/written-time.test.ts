import { expect, test } from 'vitest';
import { startOf } from './local-time.ts';
import { writtenTime } from './written-time.ts';

test.each([
  ['2026-12-06T04:40:59Z', '2026-12-06 05:40'],
  ['2026-06-06T04:40:00Z', '2026-06-06 06:40'],
  ['2026-10-25T00:30:00Z', '2026-10-25 02:30+02:00'],
  ['2026-10-25T01:30:00Z', '2026-10-25 02:30+01:00'],
])('%s is written %s, and read as the same minute', (instant, written) => {
  expect(writtenTime(Date.parse(instant))).toBe(written);
  expect(startOf(written)).toBe(Math.floor(Date.parse(instant) / 60_000) * 60_000);
});
