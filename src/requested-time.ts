import { startOf } from './domain/stockholm-time.ts';

/** The moment to show the site as of, in epoch ms: SITE_NOW (set by `--now`, Swedish clock time), else the clock. */
export function requestedTime(): number {
  const asked = process.env['SITE_NOW'];
  return asked ? startOf(asked) : Date.now();
}
