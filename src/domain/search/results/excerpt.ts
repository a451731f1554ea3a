import type { WholeLocale } from '../../entries/locale.ts';
import type { Hit } from '../rank/search.ts';
import { isMatch } from './is-match.ts';
import { markWords, type Stretch } from './marked-text.ts';

/**
 * What a result shows of its page: its answer, or the first sentence that matches where only the text does. `word` is
 * then what matches there. Of a notice it is always what it says as of the build: a sentence alone says nothing of when.
 */
export function excerptOf(hit: Hit, locale: WholeLocale): { stretches: Stretch[]; word: string | undefined } {
  const { title, answer, text, turns } = hit.page;
  const marked = (words: string) => markWords(words, isMatch(hit, locale));
  const isMarked = (stretches: readonly Stretch[]) => stretches.some((one) => one.isMarked);
  const stretches = marked(turns?.[1][0]?.[1] ?? answer);
  if (isMarked(stretches) || isMarked(marked(title))) return { stretches, word: undefined };
  const sentence = text
    .replace(/([.?!])\s+/g, '$1\n')
    .split('\n')
    .map(marked)
    .find(isMarked);
  const word = sentence?.find((one) => one.isMarked)?.text;
  return { stretches: (!turns && sentence) || stretches, word };
}
