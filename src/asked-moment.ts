import { startOf } from './domain/stockholm-time.ts';

/** The moment that `--now` asks for, in epoch ms; undefined when pages are to follow the clock. */
export function askedMoment(): number | undefined {
  const asked = process.env['SITE_NOW'];
  return asked ? startOf(asked) : undefined;
}
