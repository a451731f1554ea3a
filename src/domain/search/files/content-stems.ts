import type { Locale } from '../../entries/locale.ts';
import { stemOf } from '../words/stem.ts';
import { stopWords } from '../words/stop-words.ts';
import { wordsOf } from '../words/words.ts';

const wordsLeftOut = { sv: new Set(stopWords.sv.split(' ')), en: new Set(stopWords.en.split(' ')) };

/** The stems of a sentence in their order, separated by spaces, without those of words that carry little meaning. */
export function contentStems(sentence: string, locale: Locale): string {
  const words = wordsOf(sentence).filter((word) => !wordsLeftOut[locale].has(word));
  return words.map((word) => stemOf(word, locale)).join(' ');
}
