import type { Hit } from './find-pages.ts';
import type { Heading } from './headings.ts';
import type { Locale } from '../locale.ts';
import { keyOf } from './stem.ts';
import { wordsOf } from './words.ts';

/** The headings of a page that have something of the query that its title lacks. */
export function matchingHeadings({ page, matches }: Hit, locale: Locale): Heading[] {
  const keys = (text: string) => wordsOf(text).map((word) => keyOf(word, locale));
  const wanted = new Set(matches.flatMap((match) => (match.isStop ? [] : match.keys)));
  for (const key of keys(page.title)) wanted.delete(key);
  return page.headings.filter(({ text }) => keys(text).some((key) => wanted.has(key)));
}
