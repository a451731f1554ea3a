import type { Locale } from '../../entries/locale.ts';

/** The names of months, as alternatives in a regular expression. */
export const months: Record<Locale, string> = {
  sv: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
};

/** The names of weekdays without the end that all have, Monday first. */
export const weekdays: Record<Locale, string> = {
  sv: 'mån|tis|ons|tors|fre|lör|sön',
  en: 'Mon|Tues|Wednes|Thurs|Fri|Satur|Sun',
};

/** The number, from 1, of the name that begins like a word; 0 where none does. Three letters tell. */
export function numberIn(names: string, word: string): number {
  const stem = word.slice(0, 3).toLowerCase();
  return names.split('|').findIndex((name) => name.toLowerCase().startsWith(stem)) + 1;
}
