import type { Term } from './query-terms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOf } from '../words/words.ts';

/** A query with each word that was taken for another replaced by that one, as the site spells it; nothing where all words stand. */
export function correctedQuery(query: string, terms: readonly Term[], { spellings }: Vocabulary): string | undefined {
  const readAs = new Map(terms.flatMap((term) => (term.readAs ? [[term.text, term.readAs]] : [])));
  if (readAs.size === 0) return undefined;
  return query.replaceAll(/[\p{L}\p{N}]+(?:[-\u2010-\u2012][\p{L}\p{N}]+)*/gu, (typed) => {
    const word = readAs.get(wordsOf(typed).join(' '));
    return word ? (spellings.get(word) ?? word) : typed;
  });
}
