import { keyOf } from '../words/stem.ts';
import { isNamed, linked, type Vocabulary } from './vocabulary.ts';

interface Part {
  word: string;
  strength: number;
}

/**
 * The two parts of a compound that the site lacks, rather words of the site than forms of them; where the last says
 * little ("anhörighjälp") only the first.
 */
export function splitCompound(word: string, known: Vocabulary): Part[] {
  let forms: Part[] | undefined;
  let lone: string | undefined;
  for (let at = word.length - 3; at > 2; at--) {
    const tail = word.slice(at);
    const head = linked(word.slice(0, at)).find((one) => known.words.has(one) && isPart(one, known));
    if (!head) continue;
    if (isPart(tail, known)) {
      const parts = [head, tail].map((part) => ({ word: part, strength: 0.7 }));
      if (known.words.has(tail)) return parts;
      forms ??= parts;
    }
    if (head.length > 4 && (known.words.has(tail) || known.stopWords.has(tail))) lone ??= head;
  }
  return forms ?? (lone ? [{ word: lone, strength: 0.5 }] : []);
}

function isPart(word: string, known: Vocabulary): boolean {
  const key = keyOf(word, known.locale);
  if (key.length < 3 || known.stopWords.has(word)) return false;
  // Three letters are part of many a word by chance.
  if (word.length < 4) return (known.best.get(key) ?? 0) > 0.9;
  return known.synonyms.has(key) || isNamed([key], known);
}
