import { stockholmAt } from '../../time/stockholm-time.ts';

/** The instant this many days earlier, at the same clock time in Sweden. */
export function daysBefore(instant: number, days: number): number {
  return stockholmAt(instant).subtract({ days }).epochMilliseconds;
}

/** The day in Sweden at an instant, as editors write it. */
export function dayOf(instant: number): string {
  return stockholmAt(instant).toPlainDate().toString();
}
