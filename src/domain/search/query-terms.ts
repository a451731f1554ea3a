import { isStopWord } from './stop-words.ts';
import { typingDistance } from './typing-distance.ts';
import { keyOf, type Vocabulary } from './vocabulary.ts';
import { fold, wordsOf } from './words.ts';

export type How = 'word' | 'folded' | 'joined' | 'part' | 'prefix' | 'typo' | 'synonym' | 'phrase';

/** A way to meet a term: all these stems on a page. */
export interface Reading {
  keys: string[];
  strength: number;
  how: How;
  /** The known word that an unknown one was taken for. */
  readAs?: string;
}

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
    const [word = ''] = taken;
    const isStop = length === 1 && isStopWord(word, known.locale);
    const readings =
      length > 1 ? phraseReadings(taken, length, known) : wordReadings(word, isBeingTyped(words, i), known, isExact);
    const parts = readings.length === 0 && !isStop && !isExact ? splitWord(word.replaceAll('-', ''), known) : [];
    if (parts.length > 0) terms.push(...parts);
    else terms.push({ text: taken.join(' '), readings, isStop, readAs: readings.find(({ readAs }) => readAs)?.readAs });
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
  const joined = words.join('');
  const joinedKey = keyOf(joined, known.locale);
  if (joined.length > 3 && count === 2 && known.stems.get(joined.replaceAll('-', '')) === joinedKey) {
    return knownReadings(joinedKey, 1, 'joined', known);
  }
  const keys = words.map((word) => keyOf(word, known.locale));
  const same = known.synonyms.get(keys.join(' '));
  if (!same) return [];
  const single = words.flatMap((word, i): Reading[] =>
    isStopWord(word, known.locale) ? [] : [{ keys: [keys[i] ?? ''], strength: 0.5, how: 'part' }],
  );
  return [{ keys, strength: 1, how: 'phrase' }, ...single, ...synonymReadings(same, 0.7)];
}

function wordReadings(typed: string, isLast: boolean, known: Vocabulary, isExact: boolean): Reading[] {
  const word = typed.replaceAll('-', '');
  const key = keyOf(word, known.locale);
  let found = knownReadings(key, 1, 'word', known);
  if (isStopWord(word, known.locale)) return found;
  if (found.length === 0) {
    for (const alike of known.folded.get(fold(key)) ?? []) found.push(...knownReadings(alike, 0.9, 'folded', known));
  }
  const isSure = found.length > 0;
  if (key.length > (isSure ? 2 : 3)) found.push(...partReadings(key, isSure, known));
  if (isLast) {
    const begun = prefixReadings(word, known.stems.has(word), known);
    // "behörighetsad" is rather the beginning of a known word than an unknown form of one.
    if (isSure && begun.length > 0 && !known.stems.has(word)) found = found.map((one) => weaker(one, 0.6));
    found.push(...begun);
  }
  const isNear = found.some(({ keys, strength, how }) => strength > 0.5 && (how === 'synonym' || isNamed(keys, known)));
  const isBegun = found.some(({ how }) => how === 'prefix') && word.length > 4;
  if (!isExact && (isSure ? !isNear : !isBegun)) found.push(...typoReadings(word, isSure, known));
  if (found.length === 0 && typed.includes('-')) {
    return typed.split('-').flatMap((part) => wordReadings(part, false, known, isExact).map((one) => weaker(one, 0.8)));
  }
  return found;
}

/** Whether the stems stand in a title or among the keywords. */
function isNamed(keys: readonly string[], known: Vocabulary): boolean {
  return keys.every((key) => Math.max(0, ...(known.postings.get(key)?.values() ?? [])) > 0.7);
}

/** A stem that the site has, and what means the same. */
function knownReadings(key: string, strength: number, how: How, known: Vocabulary): Reading[] {
  const own: Reading[] = known.postings.has(key) ? [{ keys: [key], strength, how }] : [];
  return [...own, ...synonymReadings(known.synonyms.get(key) ?? [], strength * 0.7)];
}

const synonymReadings = (same: readonly string[][], strength: number): Reading[] =>
  same.map((keys) => ({ keys, strength, how: 'synonym' }));

const weaker = (reading: Reading, by: number): Reading => ({ ...reading, strength: reading.strength * by });

/** Compounds that the word is the first or last part of. */
function partReadings(key: string, isSure: boolean, known: Vocabulary): Reading[] {
  const folded = fold(key);
  return [...known.postings.keys()].flatMap((other): Reading[] => {
    if (other.length < key.length + 2) return [];
    const whole = isSure ? other : fold(other);
    const part = isSure ? key : folded;
    if (key.length > 3 && whole.startsWith(part)) return [{ keys: [other], strength: isSure ? 0.5 : 0.7, how: 'part' }];
    return whole.endsWith(part) ? [{ keys: [other], strength: isSure ? 0.6 : 0.8, how: 'part' }] : [];
  });
}

/** What the word may become when it is written to its end. */
function prefixReadings(word: string, isSure: boolean, known: Vocabulary): Reading[] {
  const folded = fold(word);
  const keys = new Set<string>();
  for (const [whole, key] of known.stems) {
    if (whole.length > word.length && fold(whole).startsWith(folded)) keys.add(key);
  }
  return [...keys].flatMap((key) => knownReadings(key, isSure ? 0.55 : 0.8, 'prefix', known));
}

/** A compound that the site lacks, as its two parts with a linking letter between or none. */
function splitWord(word: string, known: Vocabulary): Term[] {
  let lone: string | undefined;
  for (let at = word.length - 3; at > 2; at--) {
    const tail = word.slice(at);
    const head = [word.slice(0, at), word.slice(0, at).replace(/(?<=...)[seou]$/, '')].find((one) =>
      isPart(keyOf(one, known.locale), known),
    );
    if (head && isPart(keyOf(tail, known.locale), known)) {
      return [head, tail].map((text) => ({
        text,
        readings: knownReadings(keyOf(text, known.locale), 0.9, 'part', known),
        isStop: false,
      }));
    }
    // What follows may say little ("anhörighjälp") or nothing that the site knows.
    if (head && head.length > 4) lone ??= head;
  }
  if (!lone) return [];
  return [{ text: lone, readings: knownReadings(keyOf(lone, known.locale), 0.7, 'part', known), isStop: false }];
}

const isPart = (key: string, known: Vocabulary) =>
  key.length > 2 && (known.synonyms.has(key) || isNamed([key], known)) && !isStopWord(key, known.locale);

/** The known words nearest to a misspelt one, if they are near enough. */
function typoReadings(word: string, isSure: boolean, known: Vocabulary): Reading[] {
  if (word.length < 3) return [];
  let best = !isSure && splitWord(word, known).length > 0 ? 1 : 2;
  let nearest = new Map<string, string>();
  for (const [whole, key] of known.stems) {
    const limit = whole.length < 4 ? 0 : whole.length < 8 || word.length < 7 ? 1 : 2;
    if (limit === 0 || Math.abs(whole.length - word.length) > limit || whole === word) continue;
    if (isStopWord(whole, known.locale)) continue;
    const far = typingDistance(word, whole);
    if (far > Math.min(limit, best)) continue;
    if (far < best) nearest = new Map();
    best = far;
    if (!nearest.has(key)) nearest.set(key, whole);
  }
  return [...nearest].flatMap(([key, readAs]) => {
    const readings = knownReadings(key, isSure ? 0.5 : 0.9 - best * 0.1, 'typo', known);
    return isSure ? readings : readings.map((reading) => ({ ...reading, readAs }));
  });
}
