import type { Locale } from '../../entries/locale.ts';
import type { Heading } from '../files/headings.ts';
import type { Hit } from '../rank/search.ts';
import { stemOf } from '../words/stem.ts';
import { wordsOf } from '../words/words.ts';

/** Tells which words of a page are those that it was found by. */
export function isMatch(hit: Pick<Hit, 'matches'>, locale: Locale): (word: string) => boolean {
  const stems = stemsMet(hit);
  return (text) => stemsIn(text, locale).some((stem) => stems.has(stem));
}

/** The headings of a page that have something of the query that its title lacks. */
export function matchingHeadings(hit: Hit, locale: Locale): Heading[] {
  const wanted = stemsMet(hit);
  for (const stem of stemsIn(hit.page.title, locale)) wanted.delete(stem);
  return hit.page.headings.filter(({ text }) => stemsIn(text, locale).some((stem) => wanted.has(stem)));
}

const stemsMet = ({ matches }: Pick<Hit, 'matches'>) =>
  new Set(matches.flatMap((match) => (match.isStop ? [] : match.stems)));

const stemsIn = (text: string, locale: Locale) => wordsOf(text).map((word) => stemOf(word, locale));
