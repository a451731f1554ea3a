import type { Locale } from '../../entries/locale.ts';
import type { Hit } from '../rank/search.ts';
import { keyOf } from '../words/stem.ts';
import { wordsOf } from '../words/words.ts';

/** Tells which words of a page are those that it was found by. */
export function isMatch({ matches }: Pick<Hit, 'matches'>, locale: Locale): (word: string) => boolean {
  const keys = new Set(matches.flatMap((match) => (match.isStop ? [] : match.keys)));
  return (text) => wordsOf(text).some((word) => keys.has(keyOf(word, locale)));
}
