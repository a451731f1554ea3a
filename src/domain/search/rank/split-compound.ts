import { stemOf } from '../words/stem.ts';
import { isNamed, type Vocabulary } from './vocabulary.ts';

/**
 * The two parts of a compound that the site lacks. Parts that stand on the site as they are go before forms of its words;
 * where the last part says little ("anhörighjälp") there is only the first.
 */
export function splitCompound(word: string, vocabulary: Vocabulary): string[] {
  let forms: string[] | undefined;
  let lone: string | undefined;
  for (let at = word.length - 3; at > 2; at--) {
    const tail = word.slice(at);
    const head = possibleHeads(word.slice(0, at)).find((one) => vocabulary.words.has(one) && isPart(one, vocabulary));
    if (!head) continue;
    if (isPart(tail, vocabulary)) {
      if (vocabulary.words.has(tail)) return [head, tail];
      forms ??= [head, tail];
    }
    if (head.length > 4 && (vocabulary.words.has(tail) || vocabulary.stopWords.has(tail))) lone ??= head;
  }
  return forms ?? (lone ? [lone] : []);
}

/** The words that the first part of a compound may come from: with a letter that links it to the next, or without its own last one. */
const possibleHeads = (part: string): string[] => [
  part,
  part.replace(/[aeosu]$/, ''),
  ...(part.length > 4 ? [`${part}e`, `${part}a`] : []),
];

function isPart(word: string, vocabulary: Vocabulary): boolean {
  const stem = stemOf(word, vocabulary.locale);
  if (vocabulary.stopWords.has(word)) return false;
  // Three letters are part of many a word by chance.
  if (word.length < 4) return (vocabulary.bestWeight.get(stem) ?? 0) > 0.9;
  return vocabulary.synonyms.has(stem) || isNamed([stem], vocabulary);
}
