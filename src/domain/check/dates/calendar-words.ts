import { writingRules } from '../../../languages/of-site/writing.ts';

/** The names of months in all languages of the site, as alternatives in a regular expression. */
export const allMonths = Object.values(writingRules)
  .map(({ dates }) => dates.months)
  .join('|');

/** The number, from 1, of the name that begins like a word; 0 where none does. Three letters tell. */
export function numberIn(names: string, word: string): number {
  const stem = word.slice(0, 3).toLowerCase();
  return names.split('|').findIndex((name) => name.toLowerCase().startsWith(stem)) + 1;
}
