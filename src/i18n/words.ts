import type { Locale } from '../domain/entries/locale.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

/** The interface words of one language. */
export type Words = typeof sv;

/** The interface words in a language. */
export function wordsIn(locale: Locale): Words {
  return { sv, en }[locale];
}
