import type { Hit } from '../rank/search.ts';
import type { Heading } from '../files/headings.ts';
import type { WholeLocale } from '../../entries/locale.ts';
import { stemOf } from '../words/stem.ts';
import { wordsOf } from '../words/words.ts';

/** The headings of a page that have something of the query that its title lacks. */
export function matchingHeadings({ page, matches }: Hit, locale: WholeLocale): Heading[] {
  const stemsIn = (text: string) => wordsOf(text).map((word) => stemOf(word, locale));
  const wanted = new Set(matches.flatMap((match) => (match.isStop ? [] : match.stems)));
  for (const stem of stemsIn(page.title)) wanted.delete(stem);
  return page.headings.filter(({ text }) => stemsIn(text).some((stem) => wanted.has(stem)));
}
