import type { Locale } from '../locale.ts';
import { pageKinds, readPages, type InstantIndex, type InstantPage, type PageKind } from './instant-index.ts';
import { isStopWord } from './stop-words.ts';
import { stem } from './stem.ts';
import { fold, wordsOf } from './words.ts';

/** What a stop word weighs beside another word. */
export const stopWeight = 0.3;

const fieldWeights = { title: 1, keywords: 0.9, headings: 0.55, answer: 0.45 };

/** What the search knows: which stems stand on which pages, which words exist, and what means the same. */
export interface Vocabulary {
  locale: Locale;
  pages: InstantPage[];
  /** Each page's title and keywords as stems. */
  phrases: string[][][];
  /** For each stem the numbers of its pages, each with the weight of the best field. */
  postings: Map<string, Map<number, number>>;
  /** Every word without hyphens, with its stem; those of synonyms too. */
  stems: Map<string, string>;
  /** The stems of stop words. */
  stops: Set<string>;
  /** The stems that are alike when dots and rings are left out. */
  folded: Map<string, Set<string>>;
  /** How the site spells a word where that is not the plain word: "BankID", "qr-kod". */
  spellings: Map<string, string>;
  /** What a reader calls each kind of page. */
  kindNames: Record<PageKind, string>;
  /** For a word or phrase (stems joined by a space) the others of its groups. */
  synonyms: Map<string, string[][]>;
}

/** A word with a hyphen, or with a capital that does not begin a sentence. */
const names = /(?:(?<=[^.?!:]\s)\p{Lu}[\p{L}\p{N}]+|\p{L}+\p{Lu}+\p{L}*|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)/gu;

/** The stem of a word; "bank-id" and "bankid" have the same. */
export const keyOf = (word: string, locale: Locale) => stem(word.replaceAll('-', ''), locale);

export function makeVocabulary(index: InstantIndex): Vocabulary {
  const { locale } = index;
  const pages = readPages(index);
  const known: Vocabulary = {
    locale,
    pages,
    phrases: [],
    postings: new Map(),
    stems: new Map(),
    stops: new Set(),
    folded: new Map(),
    spellings: new Map(),
    kindNames: Object.fromEntries(pageKinds.map((kind, i) => [kind, index.kindNames[i] ?? ''])) as Record<
      PageKind,
      string
    >,
    synonyms: new Map(),
  };
  const learn = (word: string) => {
    const key = keyOf(word, locale);
    if (isStopWord(word, locale)) known.stops.add(key);
    known.stems.set(word.replaceAll('-', ''), key);
    listIn(known.folded, fold(key), () => new Set<string>()).add(key);
    return key;
  };
  const keysOf = (text: string) => wordsOf(text).map(learn);
  pages.forEach((page, number) => {
    const add = (key: string, weight: number) => {
      const posting = listIn(known.postings, key, () => new Map<number, number>());
      posting.set(number, Math.max(weight, posting.get(number) ?? 0));
    };
    const addText = (text: string, weight: number) => {
      for (const [name] of text.matchAll(names)) known.spellings.set(wordsOf(name).join('').replaceAll('-', ''), name);
      for (const word of wordsOf(text)) {
        add(learn(word), weight);
        const parts = word.split('-').filter((part) => part.length > 2);
        if (word.includes('-')) for (const part of parts) add(learn(part), weight * 0.8);
      }
    };
    addText(page.title, fieldWeights.title);
    addText(page.answer, fieldWeights.answer);
    for (const keyword of page.keywords) {
      addText(keyword, fieldWeights.keywords);
      // A name in two words ("Net iD") is often written as one.
      const [first = '', second = '', ...others] = wordsOf(keyword);
      if (others.length === 0 && first.length < 4 && second) {
        listIn<string, string[][]>(known.synonyms, learn(first + second), () => []).push([learn(first), learn(second)]);
      }
    }
    for (const { text } of page.headings) addText(text, fieldWeights.headings);
    known.phrases.push([page.title, ...page.keywords].map(keysOf));
  });
  for (const group of index.synonyms) {
    const members = group.split('|').map(keysOf);
    for (const member of members) {
      listIn<string, string[][]>(known.synonyms, member.join(' '), () => []).push(
        ...members.filter((other) => other !== member),
      );
    }
  }
  return known;
}

function listIn<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** How much a stem says about the pages that it stands on: the fewer, the more. */
export function weightOf(key: string, { stops, postings, pages }: Vocabulary): number {
  return rarity(postings.get(key)?.size ?? 1, pages.length) * (stops.has(key) ? stopWeight : 1);
}

export const rarity = (onPages: number, pages: number) => Math.log(1 + pages / Math.max(1, onPages));
