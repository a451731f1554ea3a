import { splitCompound } from './split-compound.ts';
import { stemOf } from '../words/stem.ts';
import type { Vocabulary } from './vocabulary.ts';
import {
  guessedReadings,
  formStrength,
  knownReadings,
  partStrength,
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
export function queryTerms(query: string, vocabulary: Vocabulary, { isExact = false }: SearchOptions = {}): Term[] {
  const words = wordsOf(query);
  const terms: Term[] = [];
  for (let i = 0; i < words.length;) {
    const length = [3, 2].find((count) => phraseReadings(words.slice(i, i + count), count, vocabulary).length > 0) ?? 1;
    const taken = words.slice(i, i + length);
    if (length > 1)
      terms.push({ text: taken.join(' '), readings: phraseReadings(taken, length, vocabulary), isStop: false });
    else terms.push(...wordTerms(words[i] ?? '', isBeingTyped(words, i), isExact, vocabulary));
    i += length;
  }
  return terms;
}

/** Whether a word may not be written to its end yet; a lone letter only where nothing else says what is meant. */
const isBeingTyped = (words: readonly string[], place: number) =>
  place + 1 === words.length && (words.length === 1 || (words[place] ?? '').length > 1);

/** Neighbours that are one word ("bank id"), or a phrase that has synonyms ("god man"). */
function phraseReadings(words: string[], count: number, vocabulary: Vocabulary): Reading[] {
  if (words.length < count) return [];
  const stems = words.map((word) => stemOf(word, vocabulary.locale));
  const whole: Reading = { stems, strength: 1, how: 'phrase' };
  const joined = joinedWord(words, vocabulary);
  if (joined) return [...knownReadings(stemOf(joined, vocabulary.locale), 1, 'joined', vocabulary), whole];
  const same = vocabulary.synonyms.get(stems.join(' '));
  if (!same) return [];
  return [whole, ...same.map((other): Reading => ({ stems: other, strength: synonymStrength, how: 'synonym' }))];
}

/** The known word that two make; dots may be missing, unless one of the two is in nearly every query ("kan gå", "känga"). */
function joinedWord(words: string[], { words: all, stopWords, wordsWithoutDots }: Vocabulary): string | undefined {
  const joined = words.join('').replaceAll('-', '');
  if (words.length !== 2 || stopWords.has(joined)) return undefined;
  if (all.has(joined)) return joined;
  return words.some((word) => stopWords.has(word)) ? undefined : wordsWithoutDots.get(fold(joined))?.[0];
}

/** A word as one term, or as the parts of a compound that the site lacks. */
function wordTerms(typed: string, isLast: boolean, isExact: boolean, vocabulary: Vocabulary): Term[] {
  const word = typed.replaceAll('-', '');
  const isStop = vocabulary.stopWords.has(word);
  let readings = exactReadings(word, vocabulary);
  if (isStop) return [{ text: typed, readings, isStop }];
  const isKnown = readings.length > 0;
  const stem = stemOf(word, vocabulary.locale);
  readings.push(...partReadings(stem, isKnown, vocabulary));
  if (isLast) {
    const begun = prefixReadings(word, vocabulary.words.has(word), vocabulary);
    // "behörighetsad" is rather the beginning of a known word than an unknown form of one.
    if (isKnown && begun.length > 0 && !vocabulary.words.has(word) && !vocabulary.wordsWithoutDots.has(fold(word))) {
      readings = readings.map((one) => ({ ...one, strength: one.strength * 0.6 }));
    }
    readings.push(...begun);
  }
  const isBegun = isLast && word.length > 4 && readings.some(({ how }) => how === 'prefix');
  if (isExact || isKnown || isBegun) return [{ text: typed, readings, isStop }];
  const guessed = guessedReadings(word, vocabulary);
  const parts = guessed.length > 0 ? [] : splitCompound(word, vocabulary);
  if (parts.length > 0) {
    return parts.map((text) => ({
      text,
      readings: knownReadings(stemOf(text, vocabulary.locale), partStrength, 'part', vocabulary),
      isStop,
    }));
  }
  readings.push(...guessed);
  if (readings.length === 0 && typed.includes('-')) {
    return typed.split('-').flatMap((part) => wordTerms(part, false, isExact, vocabulary));
  }
  return [{ text: typed, readings, isStop, readAs: guessed[0]?.readAs }];
}

/** What a word means as it is typed: a word of the site, one without its dots, or another form of one. */
function exactReadings(word: string, vocabulary: Vocabulary): Reading[] {
  const { locale, words, onPages, wordsWithoutDots, stemsWithoutDots } = vocabulary;
  const stem = stemOf(word, locale);
  if (words.has(word)) {
    const readings = knownReadings(stem, 1, 'word', vocabulary);
    // Only a synonym is spelt so: the pages may have another word with the same stem ("passord" and "pass").
    return onPages.has(word) ? readings : readings.map((one) => ({ ...one, strength: formStrength }));
  }
  const found = knownReadings(stem, formStrength, 'word', vocabulary);
  // Many leave dots out; hardly anybody adds them.
  if (fold(word) !== word) return found;
  const dotted = wordsWithoutDots.get(word) ?? [];
  if (dotted.length > 0) return dotted.flatMap((one) => knownReadings(stemOf(one, locale), 1, 'folded', vocabulary));
  if (found.length > 0) return found;
  return [...(stemsWithoutDots.get(stem) ?? [])].flatMap((one) =>
    vocabulary.stopStems.has(one) ? [] : knownReadings(one, formStrength, 'folded', vocabulary),
  );
}
