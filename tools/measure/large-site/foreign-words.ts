import { stemOf } from '../../../src/domain/search/words/stem.ts';
import type { Vocabulary } from '../../../src/domain/search/rank/vocabulary.ts';
import { dictionaryWords } from './dictionary-words.ts';

/** The words of the spelling dictionary that a site does not know, in no form and not as a synonym, in its order. */
export function foreignWords({ postings, words, locale }: Vocabulary): string[] {
  const own = new Set([...postings.keys(), ...[...words.values()].map(({ stem }) => stem)]);
  return dictionaryWords().filter((word) => !own.has(stemOf(word, locale)));
}
