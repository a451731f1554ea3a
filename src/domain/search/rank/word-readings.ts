import { lettersApart, lettersIn } from '../words/letters-in.ts';
import { typingDistance } from '../words/typing-distance.ts';
import type { Vocabulary } from './vocabulary.ts';
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
/** The strength of another form of a word that the site has. */
export const formStrength = 0.88;
/** The strength of the parts of a compound that the site lacks, and of its compounds for a word that it lacks. */
export const partStrength = 0.7;
/** The strength of what begins, or is made, with a word that the site has as well. */
const longerStrength = 0.55;
/** The strength of what a word that the site lacks may become. */
const begunStrength = 0.8;
const typoStrength = 0.8;

/** A stem that the site has, and what means the same. */
export function knownReadings(stem: string, strength: number, how: How, vocabulary: Vocabulary): Reading[] {
  const own: Reading[] = vocabulary.postings.has(stem) ? [{ stems: [stem], strength, how }] : [];
  const same = vocabulary.synonyms.get(stem) ?? [];
  return [...own, ...same.map((stems): Reading => ({ stems, strength: strength * synonymStrength, how: 'synonym' }))];
}

/** Compounds that begin or end with the word. */
export function partReadings(stem: string, isKnown: boolean, vocabulary: Vocabulary): Reading[] {
  if (stem.length < 4 || vocabulary.stopWords.has(stem)) return [];
  const strength = isKnown ? longerStrength : partStrength;
  const isPart = (whole: string) => whole.startsWith(stem) || whole.endsWith(stem);
  return vocabulary.compoundStems
    .filter((one) => one.stem.length > stem.length + 2 && (isPart(one.stem) || isPart(one.withoutDots)))
    .map((one): Reading => ({ stems: [one.stem], strength, how: 'part' }));
}

/** What the word may become when it is written to its end. */
export function prefixReadings(word: string, isKnown: boolean, vocabulary: Vocabulary): Reading[] {
  const stems = new Set<string>();
  for (const { word: whole, withoutDots, stem } of vocabulary.words.values()) {
    if (whole.length > word.length && (withoutDots.startsWith(word) || whole.startsWith(word))) stems.add(stem);
  }
  return [...stems].flatMap((stem) =>
    knownReadings(stem, isKnown ? longerStrength : begunStrength, 'prefix', vocabulary),
  );
}

/** The known words nearest to a misspelt one, if they are near enough. */
export function guessedReadings(word: string, vocabulary: Vocabulary): Reading[] {
  let far = farthest(word.length + 1);
  let nearest = new Map<string, string>();
  const own = lettersIn(fold(word));
  for (const { word: whole, stem, isStop, letters } of vocabulary.words.values()) {
    const limit = Math.min(far, farthest(whole.length));
    // Two edits make at most four letters differ; who is further off need not be measured.
    if (limit === 0 || isStop || lettersApart(own, letters) > 4) continue;
    // The first letter is seldom wrong.
    const start = whole[0] !== word[0] && whole[1] !== word[0] ? 0.3 : 0;
    const one = typingDistance(word, whole, limit) + start;
    if (one > limit) continue;
    if (one < far) nearest = new Map();
    far = one;
    if (!nearest.has(stem)) nearest.set(stem, whole);
  }
  return [...nearest].flatMap(([stem, readAs]) =>
    knownReadings(stem, typoStrength, 'typo', vocabulary).map((one) => ({ ...one, readAs })),
  );
}

/** How far a typed word may be from a known one of this many letters (typing-distance.ts); shorter ones are never mended. */
function farthest(letters: number): number {
  if (letters < 4) return 0;
  return letters < 9 ? 1 : 1.9;
}
