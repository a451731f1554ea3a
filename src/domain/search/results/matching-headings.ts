import type { Hit } from '../rank/search.ts';
import type { Heading } from '../files/headings.ts';
import type { Locale } from '../../entries/locale.ts';
import { keyOf } from '../words/stem.ts';
import { wordsOf } from '../words/words.ts';

/** The headings of a page that have something of the query that its title lacks. */
export function matchingHeadings({ page, matches }: Hit, locale: Locale): Heading[] {
  const keys = (text: string) => wordsOf(text).map((word) => keyOf(word, locale));
  const wanted = new Set(matches.flatMap((match) => (match.isStop ? [] : match.keys)));
  for (const key of keys(page.title)) wanted.delete(key);
  return page.headings.filter(({ text }) => keys(text).some((key) => wanted.has(key)));
}
