import { stemOf } from '../words/stem.ts';
import { isNamed, linked, type Vocabulary } from './vocabulary.ts';

interface Part {
  word: string;
  strength: number;
}

/**
 * The two parts of a compound that the site lacks, rather words of the site than forms of them; where the last says
 * little ("anhörighjälp") only the first.
 */
export function splitCompound(word: string, vocabulary: Vocabulary): Part[] {
  let forms: Part[] | undefined;
  let lone: string | undefined;
  for (let at = word.length - 3; at > 2; at--) {
    const tail = word.slice(at);
    const head = linked(word.slice(0, at)).find((one) => vocabulary.words.has(one) && isPart(one, vocabulary));
    if (!head) continue;
    if (isPart(tail, vocabulary)) {
      const parts = [head, tail].map((part) => ({ word: part, strength: 0.7 }));
      if (vocabulary.words.has(tail)) return parts;
      forms ??= parts;
    }
    if (head.length > 4 && (vocabulary.words.has(tail) || vocabulary.stopWords.has(tail))) lone ??= head;
  }
  return forms ?? (lone ? [{ word: lone, strength: 0.5 }] : []);
}

function isPart(word: string, vocabulary: Vocabulary): boolean {
  const stem = stemOf(word, vocabulary.locale);
  if (stem.length < 3 || vocabulary.stopWords.has(word)) return false;
  // Three letters are part of many a word by chance.
  if (word.length < 4) return (vocabulary.best.get(stem) ?? 0) > 0.9;
  return vocabulary.synonyms.has(stem) || isNamed([stem], vocabulary);
}
