import { splitCompound } from './split-compound.ts';
import { keyOf } from '../words/stem.ts';
import type { Vocabulary } from './vocabulary.ts';
import {
  guessedReadings,
  knownReadings,
  partReadings,
  prefixReadings,
  synonymStrength,
  type Reading,
} from './word-readings.ts';
import { fold, wordsOf } from '../words/words.ts';

/** One thing that a query asks for. */
export interface Term {
  text: string;
  readings: Reading[];
  isStop: boolean;
  /** The word that it was taken for, where nothing else explains it. */
  readAs?: string | undefined;
}

export interface SearchOptions {
  /** Take the words as they are typed: no typos are mended and unknown compounds not split. */
  isExact?: boolean;
}

/** The terms of a query, in order. A term without readings is a word that the site knows nothing about. */
export function queryTerms(query: string, known: Vocabulary, { isExact = false }: SearchOptions = {}): Term[] {
  const words = wordsOf(query);
  const terms: Term[] = [];
  for (let i = 0; i < words.length;) {
    const length = [3, 2].find((count) => phraseReadings(words.slice(i, i + count), count, known).length > 0) ?? 1;
    const taken = words.slice(i, i + length);
    if (length > 1)
      terms.push({ text: taken.join(' '), readings: phraseReadings(taken, length, known), isStop: false });
    else terms.push(...wordTerms(words[i] ?? '', isBeingTyped(words, i), isExact, known));
    i += length;
  }
  return terms;
}

/** Whether a word may not be written to its end yet; a lone letter only where nothing else says what is meant. */
const isBeingTyped = (words: readonly string[], place: number) =>
  place + 1 === words.length && (words.length === 1 || (words[place] ?? '').length > 1);

/** Neighbours that are one word ("bank id"), or a phrase that has synonyms ("god man"). */
function phraseReadings(words: string[], count: number, known: Vocabulary): Reading[] {
  if (words.length < count) return [];
  const keys = words.map((word) => keyOf(word, known.locale));
  const whole: Reading = { keys, strength: 1, how: 'phrase' };
  const joined = joinedWord(words, known);
  if (joined) return [...knownReadings(keyOf(joined, known.locale), 1, 'joined', known), whole];
  const same = known.synonyms.get(keys.join(' '));
  if (!same) return [];
  return [whole, ...same.map((other): Reading => ({ keys: other, strength: synonymStrength, how: 'synonym' }))];
}

/** The known word that two make; dots may be missing, unless one of the two is in nearly every query ("kan gå", "känga"). */
function joinedWord(words: string[], { words: all, stopWords, unfolded }: Vocabulary): string | undefined {
  const joined = words.join('').replaceAll('-', '');
  if (words.length !== 2 || joined.length < 4 || stopWords.has(joined)) return undefined;
  if (all.has(joined)) return joined;
  return words.some((word) => stopWords.has(word)) ? undefined : unfolded.get(fold(joined))?.[0];
}

/** A misspelt word that has more is not rather a compound. */
const near = 0.79;

/** A word as one term, or as the parts of a compound that the site lacks. */
function wordTerms(typed: string, isLast: boolean, isExact: boolean, known: Vocabulary): Term[] {
  const word = typed.replaceAll('-', '');
  const isStop = known.stopWords.has(word);
  let readings = exactReadings(word, known);
  if (isStop) return [{ text: typed, readings, isStop }];
  const isSure = readings.length > 0;
  const key = keyOf(word, known.locale);
  readings.push(...partReadings(key, isSure, known));
  if (isLast) {
    const begun = prefixReadings(word, known.words.has(word), known);
    // "behörighetsad" is rather the beginning of a known word than an unknown form of one.
    if (isSure && begun.length > 0 && !known.words.has(word) && !known.unfolded.has(fold(word))) {
      readings = readings.map((one) => ({ ...one, strength: one.strength * 0.6 }));
    }
    readings.push(...begun);
  }
  const isBegun = isLast && word.length > 4 && readings.some(({ how }) => how === 'prefix');
  if (isExact || isSure || isBegun) return [{ text: typed, readings, isStop }];
  const guessed = guessedReadings(word, known);
  const parts = (guessed[0]?.strength ?? 0) > near ? [] : splitCompound(word, known);
  if (parts.length > 0) {
    return parts.map(({ word: text, strength }) => ({
      text,
      readings: knownReadings(keyOf(text, known.locale), strength, 'part', known),
      isStop,
    }));
  }
  readings.push(...guessed);
  if (readings.length === 0 && typed.includes('-')) {
    return typed.split('-').flatMap((part) => wordTerms(part, false, isExact, known));
  }
  return [{ text: typed, readings, isStop, readAs: guessed[0]?.readAs }];
}

/** What a word means as it is typed: a word of the site, one without its dots, or another form of one. */
function exactReadings(word: string, known: Vocabulary): Reading[] {
  const { locale, words, onPages, unfolded, folded } = known;
  const key = keyOf(word, locale);
  if (words.has(word)) {
    const readings = knownReadings(key, 1, 'word', known);
    if (onPages.has(word) || readings.length < 2) return readings;
    // Only a synonym is spelt so: the pages may have another word with the same stem ("passord" and "pass").
    return readings.map((one) => ({ ...one, strength: one.how === 'word' ? 0.7 : 0.8 }));
  }
  const found = knownReadings(key, 0.88, 'word', known);
  // Many leave dots out; hardly anybody adds them.
  if (fold(word) !== word) return found;
  const dotted = unfolded.get(word) ?? [];
  if (dotted.length > 0) return dotted.flatMap((one) => knownReadings(keyOf(one, locale), 0.95, 'folded', known));
  if (found.length > 0) return found;
  return [...(folded.get(key) ?? [])].flatMap((one) =>
    known.stops.has(one) ? [] : knownReadings(one, 0.85, 'folded', known),
  );
}
