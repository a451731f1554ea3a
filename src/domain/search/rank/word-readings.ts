import { lettersApart, lettersIn } from '../words/letters-in.ts';
import { typingDistance } from '../words/typing-distance.ts';
import { linked, type Vocabulary } from './vocabulary.ts';
import { fold } from '../words/words.ts';

export type How = 'word' | 'folded' | 'joined' | 'part' | 'prefix' | 'typo' | 'synonym' | 'phrase';

/** A way to meet a term: all these stems on a page. */
export interface Reading {
  stems: string[];
  strength: number;
  how: How;
  /** The known word that an unknown one was taken for. */
  readAs?: string;
}

/** How much of a word's strength those that mean the same have. */
export const synonymStrength = 0.7;

/** A stem that the site has, and what means the same. */
export function knownReadings(stem: string, strength: number, how: How, vocabulary: Vocabulary): Reading[] {
  const own: Reading[] = vocabulary.postings.has(stem) ? [{ stems: [stem], strength, how }] : [];
  const same = vocabulary.synonyms.get(stem) ?? [];
  return [...own, ...same.map((stems): Reading => ({ stems, strength: strength * synonymStrength, how: 'synonym' }))];
}

/** Compounds that the word is the first or last part of; the other part must be a word as well, or the word be long. */
export function partReadings(stem: string, isSure: boolean, vocabulary: Vocabulary): Reading[] {
  if (stem.length < (isSure ? 3 : 4) || vocabulary.stopWords.has(stem)) return [];
  return vocabulary.compounds.flatMap(([other, whole]): Reading[] => {
    if (other.length < stem.length + 2) return [];
    const strength = isSure ? 0.55 : 0.7;
    if ((whole.startsWith(stem) || other.startsWith(stem)) && stem.length > 3) {
      const rest = other.slice(stem.length);
      const isWord = [rest, rest.slice(1)].some((one) => one.length > 2 && vocabulary.foldedStems.has(fold(one)));
      return isWord || (isSure && stem.length > 4)
        ? [{ stems: [other], strength: isWord ? strength : 0.4, how: 'part' }]
        : [];
    }
    if (!whole.endsWith(stem) && !other.endsWith(stem)) return [];
    const isWord = linked(other.slice(0, -stem.length)).some((one) => vocabulary.foldedStems.has(fold(one)));
    return isWord || stem.length > 5 ? [{ stems: [other], strength: strength + 0.05, how: 'part' }] : [];
  });
}

/** What the word may become when it is written to its end. */
export function prefixReadings(word: string, isSure: boolean, vocabulary: Vocabulary): Reading[] {
  const stems = new Set<string>();
  for (const { word: whole, folded, stem } of vocabulary.words.values()) {
    if (whole.length > word.length && (folded.startsWith(word) || whole.startsWith(word))) stems.add(stem);
  }
  return [...stems].flatMap((stem) => knownReadings(stem, isSure ? 0.55 : 0.8, 'prefix', vocabulary));
}

/** The known words nearest to a misspelt one, if they are near enough. */
export function guessedReadings(word: string, vocabulary: Vocabulary): Reading[] {
  let far = farthest(word.length + 1);
  let nearest = new Map<string, string>();
  const own = lettersIn(fold(word));
  for (const { word: whole, stem, isStop, letters } of vocabulary.words.values()) {
    const limit = Math.min(far, farthest(whole.length));
    if (limit === 0 || isStop || Math.abs(whole.length - word.length) > 2) continue;
    if (lettersApart(own, letters) > (limit > 1 ? 4 : 2)) continue;
    // The first letter is seldom wrong.
    const start = word.length < 9 && whole[0] !== word[0] && whole[1] !== word[0] ? 0.3 : 0;
    const one = typingDistance(word, whole, limit) + start;
    if (one > limit) continue;
    if (one < far) nearest = new Map();
    far = one;
    if (!nearest.has(stem)) nearest.set(stem, whole);
  }
  return [...nearest].flatMap(([stem, readAs]) =>
    knownReadings(stem, 0.9 - far * 0.1, 'typo', vocabulary).map((one) => ({ ...one, readAs })),
  );
}

/** How far a typed word may be from a known one of this many letters. */
function farthest(letters: number): number {
  const [, limit = 0] = limits.find(([least]) => letters >= least) ?? [];
  return limit;
}
const limits = [
  [9, 1.9],
  [8, 1.4],
  [4, 1],
] as const;
