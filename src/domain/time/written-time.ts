import { comesOnce, stockholmAt } from './stockholm-time.ts';

/** An instant as an editor writes it: `2026-12-06 05:40`, with its offset where the clock time comes twice. */
export function writtenTime(instant: number): string {
  const at = stockholmAt(instant);
  const minute = at.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
  return comesOnce(at) ? minute : minute + at.offset;
}
