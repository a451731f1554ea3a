import type { WholeLocale } from '../../entries/locale.ts';
import type { Hit } from '../rank/search.ts';
import { stemOf } from '../words/stem.ts';
import { wordsOf } from '../words/words.ts';

/** Tells which words of a page are those that it was found by. */
export function isMatch({ matches }: Pick<Hit, 'matches'>, locale: WholeLocale): (word: string) => boolean {
  const stems = new Set(matches.flatMap((match) => (match.isStop ? [] : match.stems)));
  return (text) => wordsOf(text).some((word) => stems.has(stemOf(word, locale)));
}
