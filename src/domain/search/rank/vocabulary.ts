import type { WholeLocale } from '../../entries/locale.ts';
import { readDetails, readPages, type SearchIndex, type SearchDetails } from '../files/search-files.ts';
import type { IndexedPage } from '../files/page.ts';
import { lettersIn } from '../words/letters-in.ts';
import { stemOf } from '../words/stem.ts';
import { fold, wordsOf } from '../words/words.ts';

/** What a stop word weighs beside another word. */
export const stopWeight = 0.4;

/** How much a word in each field says about its page; what moves when one changes is in docs/architecture/search.md. */
const fieldWeights = {
  title: 1,
  keywords: 0.95,
  alsoAsked: 0.65,
  ownWords: 0.5,
  /** Of headings, too. */
  answer: 0.45,
  text: 0.2,
};

/** A word that the site has, without hyphens. */
interface KnownWord {
  word: string;
  withoutDots: string;
  stem: string;
  isStop: boolean;
  letters: number;
}

/** What the search knows: which stems stand on which pages, which words exist, and what means the same. */
export interface Vocabulary {
  locale: WholeLocale;
  /** That of its index. */
  version: string;
  /** Whether the details are known too. */
  isWhole: boolean;
  /** Whether what the pages say lies elsewhere: the answers in files of their own, the texts with Pagefind. */
  isLarge: boolean;
  pages: IndexedPage[];
  /** The stems of each page's title, keywords, other ways to ask and whole questions; last those of other matters. */
  phrases: string[][][];
  /** For each stem the numbers of its pages (or `foreignPage`), each with the weight of the fields that have it. */
  postings: Map<string, Map<number, number>>;
  /** The stems that a word may be a part of, also without dots and rings. */
  compoundStems: Pick<KnownWord, 'stem' | 'withoutDots'>[];
  /** The weight of the best field that a stem stands in anywhere. */
  bestWeight: Map<string, number>;
  /** Every word of titles, keywords, answers and synonyms. */
  words: Map<string, KnownWord>;
  /** Those of them that stand on a page, not only among the synonyms. */
  onPages: Set<string>;
  /** Words that carry little meaning of their own. */
  stopWords: Set<string>;
  /** Their stems. */
  stopStems: Set<string>;
  /** The stems that are alike when dots and rings are left out. */
  stemsWithoutDots: Map<string, Set<string>>;
  /** Words by how they are typed without dots and rings. */
  wordsWithoutDots: Map<string, string[]>;
  /** How the site spells a word where that is not the plain word: "BankID", "qr-kod". */
  spellings: Map<string, string>;
  /** For a word or phrase (stems joined by a space) the others of its groups. */
  synonyms: Map<string, string[][]>;
}

/**
 * What stands before a capital that does not begin a sentence. Its space becomes a tab, which no text has, because
 * browsers at the floor cannot look behind.
 */
const insideSentence = /([^.?!:])\s(?=\p{Lu})/gu;

/** A word with such a capital, with one that is not its first letter, or with a hyphen. */
const names = /\t\p{Lu}[\p{L}\p{N}]+|\p{L}+\p{Lu}+\p{L}*|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;

/** Work that can be left and taken up again after each page; what it gives when it is done. */
export type Steps<T> = Generator<undefined, T>;

/** What the index says, titles and keywords, ready to be searched. */
export function* vocabularySteps(index: SearchIndex): Steps<Vocabulary> {
  const vocabulary: Vocabulary = {
    locale: index.locale,
    version: index.version,
    isWhole: false,
    isLarge: false,
    pages: readPages(index),
    phrases: [],
    postings: new Map(),
    bestWeight: new Map(),
    compoundStems: [],
    words: new Map(),
    onPages: new Set(),
    stopWords: new Set(index.stopWords.split(' ')),
    stopStems: new Set(),
    stemsWithoutDots: new Map(),
    wordsWithoutDots: new Map(),
    spellings: new Map(),
    synonyms: new Map(),
  };
  for (const [number, page] of vocabulary.pages.entries()) yield learnNames(page, number, vocabulary);
  notePages(vocabulary);
  return vocabulary;
}

/** Adds to a vocabulary what the details say, and gives that same one: what was found before is not found anew. */
export function* detailSteps(vocabulary: Vocabulary, details: SearchDetails): Steps<Vocabulary> {
  readDetails(vocabulary.pages, details);
  for (const [number, page] of vocabulary.pages.entries()) yield learnDetails(page, number, vocabulary);
  notePages(vocabulary);
  learnOtherMatters(details.otherMatters, vocabulary);
  for (const group of details.synonyms) {
    const members = group.split('|').map((text) => learnStems(text, vocabulary));
    for (const member of members) {
      listIn<string, string[][]>(vocabulary.synonyms, member.join(' '), () => []).push(
        ...members.filter((other) => other !== member),
      );
    }
  }
  return Object.assign(vocabulary, { isWhole: true, isLarge: details.isLarge });
}

/** Takes all steps at once. */
function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

export const makeVocabulary = (index: SearchIndex): Vocabulary => finish(vocabularySteps(index));
export const addDetails = (vocabulary: Vocabulary, details: SearchDetails): Vocabulary =>
  finish(detailSteps(vocabulary, details));

/** Notes which of the words learnt by now stand on pages. */
function notePages(vocabulary: Vocabulary) {
  vocabulary.onPages = new Set(vocabulary.words.keys());
  vocabulary.compoundStems = [...vocabulary.bestWeight].flatMap(([stem, weight]) =>
    weight >= fieldWeights.answer ? [{ stem, withoutDots: fold(stem) }] : [],
  );
}

function learnNames({ title, keywords }: IndexedPage, number: number, vocabulary: Vocabulary): undefined {
  addText(title, fieldWeights.title, number, vocabulary);
  for (const keyword of keywords) addText(keyword, fieldWeights.keywords, number, vocabulary);
  vocabulary.phrases.push([title, ...keywords].map((text) => learnStems(text, vocabulary)));
}

function learnDetails(page: IndexedPage, number: number, vocabulary: Vocabulary): undefined {
  const { alsoAsked, ownWords, headings, answer, text } = page;
  for (const asked of alsoAsked) {
    // One word of a phrase says less than the phrase. Where the others are asked for as well, likenessTo adds to the score.
    const { length } = wordsOf(asked).filter((word) => !vocabulary.stopWords.has(word));
    addText(asked, fieldWeights.alsoAsked / Math.sqrt(Math.max(1, length)), number, vocabulary);
  }
  for (const heading of headings) addText(heading.text, fieldWeights.answer, number, vocabulary);
  addText(answer, fieldWeights.answer, number, vocabulary);
  // The rest are no words that others could be typos of.
  for (const word of wordsOf(text)) {
    if (word.length < 3 || vocabulary.stopWords.has(word)) continue;
    addStems([stemOf(word, vocabulary.locale)], fieldWeights.text, number, vocabulary);
  }
  const sentences = ownWords.map(splitStems);
  for (const stems of sentences) addStems(stems, fieldWeights.ownWords, number, vocabulary);
  vocabulary.phrases[number]?.push(...alsoAsked.map((asked) => learnStems(asked, vocabulary)), ...sentences);
}

/**
 * The questions about other matters are indexed as one page more, which nobody is shown. This is its number, the one after
 * the last page: where it answers a query best, the site has nothing about that.
 */
export const foreignPage = ({ pages }: Vocabulary) => pages.length;

function learnOtherMatters(joined: string, vocabulary: Vocabulary) {
  const phrases = joined.split('|').map(splitStems);
  vocabulary.phrases.push(phrases);
  for (const stems of phrases) addStems(stems, fieldWeights.alsoAsked, foreignPage(vocabulary), vocabulary);
}

/** Adds the stems of a phrase, which share its weight, but as no words that others could be typos of. */
function addStems(stems: readonly string[], weight: number, number: number, vocabulary: Vocabulary) {
  for (const stem of stems) {
    add(stem, weight / Math.sqrt(stems.length), number, vocabulary);
    noteWithoutDots(stem, vocabulary);
  }
}

function addText(text: string, weight: number, number: number, vocabulary: Vocabulary) {
  for (const [name] of text.replace(insideSentence, '$1\t').matchAll(names)) {
    vocabulary.spellings.set(wordsOf(name).join('').replaceAll('-', ''), name.trim());
  }
  for (const word of wordsOf(text)) {
    add(learn(word, vocabulary), weight, number, vocabulary);
    if (!word.includes('-')) continue;
    for (const part of word.split('-')) add(learn(part, vocabulary), weight, number, vocabulary);
  }
}

function add(stem: string, weight: number, number: number, { postings, bestWeight }: Vocabulary) {
  const posting = listIn(postings, stem, () => new Map<number, number>());
  const old = posting.get(number) ?? 0;
  // Each phrase with a word makes it likelier that the page is about it (noisy or); a long text has many by chance.
  posting.set(number, weight > fieldWeights.text ? 1 - (1 - old) * (1 - weight) : Math.max(old, weight));
  bestWeight.set(stem, Math.max(weight, bestWeight.get(stem) ?? 0));
}

const splitStems = (joined: string) => (joined ? joined.split(' ') : []);

const noteWithoutDots = (stem: string, { stemsWithoutDots }: Vocabulary) =>
  listIn(stemsWithoutDots, fold(stem), () => new Set<string>()).add(stem);

function learn(typed: string, vocabulary: Vocabulary): string {
  const { locale, stopWords, stopStems, words, wordsWithoutDots } = vocabulary;
  const stem = stemOf(typed, locale);
  const word = typed.replaceAll('-', '');
  if (words.has(word)) return stem;
  const isStop = stopWords.has(typed);
  if (isStop) stopStems.add(stem);
  const withoutDots = fold(word);
  words.set(word, { word, withoutDots, stem, isStop, letters: lettersIn(withoutDots) });
  listIn<string, string[]>(wordsWithoutDots, withoutDots, () => []).push(word);
  noteWithoutDots(stem, vocabulary);
  return stem;
}

const learnStems = (text: string, vocabulary: Vocabulary) => wordsOf(text).map((word) => learn(word, vocabulary));

function listIn<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** Whether the stems stand in a title, a keyword or another way to ask. */
export function isNamed(stems: readonly string[], { bestWeight }: Vocabulary): boolean {
  return stems.every((stem) => (bestWeight.get(stem) ?? 0) >= fieldWeights.answer);
}

/** How much a stem says about the pages that it stands on: the fewer, the more. */
export function weightOf(stem: string, { stopStems, postings, pages }: Vocabulary): number {
  return rarity(postings.get(stem)?.size ?? 1, pages.length) * (stopStems.has(stem) ? stopWeight : 1);
}

export const rarity = (onPages: number, pages: number) => Math.log(1 + pages / onPages);
