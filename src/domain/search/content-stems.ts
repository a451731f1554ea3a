import type { Locale } from '../locale.ts';
import { keyOf } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { wordsOf } from './words.ts';

const stops = { sv: new Set(stopWords.sv.split(' ')), en: new Set(stopWords.en.split(' ')) };

/** The stems of a sentence in their order, separated by spaces, without those of words that carry little meaning. */
export function contentStems(sentence: string, locale: Locale): string {
  const words = wordsOf(sentence).filter((word) => !stops[locale].has(word));
  return words.map((word) => keyOf(word, locale)).join(' ');
}
