import type { Locale } from '../locale.ts';
import type { Hit } from './find-pages.ts';
import { isMatch } from './is-match.ts';
import { markWords, type Stretch } from './marked-text.ts';

/**
 * What a result shows of its page: its answer, or the first sentence that matches where only the text does. `word` is
 * then what matches there.
 */
export function excerptOf(hit: Hit, locale: Locale): { stretches: Stretch[]; word?: string } {
  const { title, answer, text } = hit.page;
  const marked = (words: string) => markWords(words, isMatch(hit, locale));
  const isMarked = (stretches: readonly Stretch[]) => stretches.some((one) => one.isMarked);
  const stretches = marked(answer);
  if (isMarked(stretches) || isMarked(marked(title))) return { stretches };
  const sentence = text
    .replace(/([.?!])\s+/g, '$1\n')
    .split('\n')
    .map(marked)
    .find(isMarked);
  const word = sentence?.find((one) => one.isMarked)?.text;
  return sentence && word ? { stretches: sentence, word } : { stretches };
}
