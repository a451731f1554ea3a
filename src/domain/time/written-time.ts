import { comesOnce, localAt } from './local-time.ts';

/** The day where the site is at an instant, as an editor writes it: `2026-12-06`. */
export function writtenDay(instant: number): string {
  return localAt(instant).toPlainDate().toString();
}

/** The same with the clock time: `2026-12-06 05:40`. */
export function writtenMinute(instant: number): string {
  return localAt(instant).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

/** The same with its offset where the clock time comes twice, so that it names this instant alone. */
export function writtenTime(instant: number): string {
  const at = localAt(instant);
  return comesOnce(at) ? writtenMinute(instant) : writtenMinute(instant) + at.offset;
}
