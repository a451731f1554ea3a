import type { Locale } from '../../domain/entries/locale.ts';
import { partsOf } from './place.ts';

/** What is said where there is no line, in a language. */
interface OfflineWords {
  /** The path of the page of all contacts. */
  contact: string;
  /** Of a page that is a copy; `{moment}` is when it was new. */
  copy: string;
  again: string;
  /** Of a page that was never opened. */
  noCopy: string;
  /** Before the telephone numbers, which are those of `{moment}`. */
  numbers: string;
  /** Before the pages that can be read. */
  pages: string;
}

declare const __OFFLINE_WORDS__: Record<Locale, OfflineWords>;

export const words = __OFFLINE_WORDS__;

/** The default one first. */
const locales = Object.keys(words) as [Locale, ...Locale[]];

/** The language of a page, by its path. */
export const localeAt = (path: string): Locale =>
  locales.find((locale, index) => index > 0 && locale === partsOf(path)[0]) ?? locales[0];
