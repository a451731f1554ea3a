import { lettersApart, lettersIn } from '../words/letters-in.ts';
import { typingDistance } from '../words/typing-distance.ts';
import { linked, type Vocabulary } from './vocabulary.ts';
import { fold } from '../words/words.ts';

export type How = 'word' | 'folded' | 'joined' | 'part' | 'prefix' | 'typo' | 'synonym' | 'phrase';

/** A way to meet a term: all these stems on a page. */
export interface Reading {
  keys: string[];
  strength: number;
  how: How;
  /** The known word that an unknown one was taken for. */
  readAs?: string;
}

/** How much of a word's strength those that mean the same have. */
export const synonymStrength = 0.7;

/** A stem that the site has, and what means the same. */
export function knownReadings(key: string, strength: number, how: How, known: Vocabulary): Reading[] {
  const own: Reading[] = known.postings.has(key) ? [{ keys: [key], strength, how }] : [];
  const same = known.synonyms.get(key) ?? [];
  return [...own, ...same.map((keys): Reading => ({ keys, strength: strength * synonymStrength, how: 'synonym' }))];
}

/** Compounds that the word is the first or last part of; the other part must be a word as well, or the word be long. */
export function partReadings(key: string, isSure: boolean, known: Vocabulary): Reading[] {
  if (key.length < (isSure ? 3 : 4) || known.stopWords.has(key)) return [];
  return known.parts.flatMap(([other, whole]): Reading[] => {
    if (other.length < key.length + 2) return [];
    const strength = isSure ? 0.55 : 0.7;
    if ((whole.startsWith(key) || other.startsWith(key)) && key.length > 3) {
      const rest = other.slice(key.length);
      const isWord = [rest, rest.slice(1)].some((one) => one.length > 2 && known.folded.has(fold(one)));
      return isWord || (isSure && key.length > 4)
        ? [{ keys: [other], strength: isWord ? strength : 0.4, how: 'part' }]
        : [];
    }
    if (!whole.endsWith(key) && !other.endsWith(key)) return [];
    const isWord = linked(other.slice(0, -key.length)).some((one) => known.folded.has(fold(one)));
    return isWord || key.length > 5 ? [{ keys: [other], strength: strength + 0.05, how: 'part' }] : [];
  });
}

/** What the word may become when it is written to its end. */
export function prefixReadings(word: string, isSure: boolean, known: Vocabulary): Reading[] {
  const keys = new Set<string>();
  for (const { word: whole, folded, key } of known.words.values()) {
    if (whole.length > word.length && (folded.startsWith(word) || whole.startsWith(word))) keys.add(key);
  }
  return [...keys].flatMap((key) => knownReadings(key, isSure ? 0.55 : 0.8, 'prefix', known));
}

/** The known words nearest to a misspelt one, if they are near enough. */
export function guessedReadings(word: string, known: Vocabulary): Reading[] {
  let far = farthest(word.length + 1);
  let nearest = new Map<string, string>();
  const own = lettersIn(fold(word));
  for (const { word: whole, key, isStop, letters } of known.words.values()) {
    const limit = Math.min(far, farthest(whole.length));
    if (limit === 0 || isStop || Math.abs(whole.length - word.length) > 2) continue;
    if (lettersApart(own, letters) > (limit > 1 ? 4 : 2)) continue;
    // The first letter is seldom wrong.
    const start = word.length < 9 && whole[0] !== word[0] && whole[1] !== word[0] ? 0.3 : 0;
    const one = typingDistance(word, whole, limit) + start;
    if (one > limit) continue;
    if (one < far) nearest = new Map();
    far = one;
    if (!nearest.has(key)) nearest.set(key, whole);
  }
  return [...nearest].flatMap(([key, readAs]) =>
    knownReadings(key, 0.9 - far * 0.1, 'typo', known).map((one) => ({ ...one, readAs })),
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
