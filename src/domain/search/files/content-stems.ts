import { stopWords } from '../../../languages/of-site/stop-words.ts';
import { remembered } from '../../text/remembered.ts';
import type { WholeLocale } from '../../entries/locale.ts';
import { stemOf } from '../words/stem.ts';
import { wordsOf } from '../words/words.ts';

const leftOut = remembered((locale: WholeLocale) => new Set(stopWords[locale].split(' ')));

/** The stems of a sentence in their order, separated by spaces, without those of words that carry little meaning. */
export function contentStems(sentence: string, locale: WholeLocale): string {
  const words = wordsOf(sentence).filter((word) => !leftOut(locale).has(word));
  return words.map((word) => stemOf(word, locale)).join(' ');
}
