import type { Locale } from '../entries/locale.ts';

/**
 * How it is with what a notice is about, whether or not its banner shows: it comes, goes on, is over, or is done, as a
 * change that holds is. A withdrawn notice is withdrawn for all time.
 */
export type StateName = 'coming' | 'ongoing' | 'over' | 'done' | 'withdrawn';

/** The name of a state alone, for a table, a list or the beginning of a text: `Pågår`. */
export const stateNames: Record<Locale, Record<StateName, string>> = {
  sv: { coming: 'Kommande', ongoing: 'Pågår', over: 'Avslutat', done: 'Genomfört', withdrawn: 'Återkallat' },
  en: { coming: 'Coming', ongoing: 'Ongoing', over: 'Ended', done: 'Carried out', withdrawn: 'Withdrawn' },
};
