import { startOf } from '../domain/time/local-time.ts';

/** The moment that `--now` asks for, in epoch ms; undefined when pages are to follow the clock. */
export function askedMoment(): number | undefined {
  const asked = process.env['SITE_NOW'];
  return asked ? startOf(asked) : undefined;
}

/** Whether this is a preview for editors, with a bar to travel in time; never what readers get. */
export function isPreview(): boolean {
  return Boolean(process.env['SITE_PREVIEW']);
}

/** The clock of the build in epoch ms: SITE_CLOCK, which tests set to show that only boundaries matter, else the machine's. */
export function buildClock(): number {
  return Number(process.env['SITE_CLOCK'] ?? Date.now());
}
