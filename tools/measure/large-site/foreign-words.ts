import dictionary from 'dictionary-sv';
import { stemOf } from '../../../src/domain/search/words/stem.ts';
import type { Vocabulary } from '../../../src/domain/search/rank/vocabulary.ts';

/** The words of the spelling dictionary that a site does not know, in no form and not as a synonym, in its order. */
export function foreignWords({ postings, words, locale }: Vocabulary): string[] {
  const own = new Set([...postings.keys(), ...[...words.values()].map(({ stem }) => stem)]);
  const all = new Set(new TextDecoder().decode(dictionary.dic).match(/^[a-zåäöé]{3,}/gm));
  return [...all].filter((word) => !own.has(stemOf(word, locale)));
}
