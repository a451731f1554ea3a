import type { WholeLocale } from '../../entries/locale.ts';
import { readHeadings } from './headings.ts';
import type { NoticeTurns } from './notice-turns.ts';
import { pageKinds } from '../../../schema/page-kind.ts';
import type { IndexedPage } from './page.ts';
import { shownPartsOf } from './shown-parts.ts';
import { stopWords } from '../../../languages/of-site/stop-words.ts';

/** What answers the first key, in as few bytes as possible: kinds and roles are numbers, lists are joined by `|`. */
export interface SearchIndex {
  locale: WholeLocale;
  /** Names the files that belong to this index, which match its pages by their places: `detailsPath`, `answersPath`. */
  version: string;
  stopWords: string;
  roles: string[];
  /** In the order that compresses best. */
  pages: [kind: number, title: string, keywords: string, roles: number[], isArchived: 0 | 1, url: string][];
}

/** What makes the answers good, loaded right after: the same pages in the same order, and the words that mean the same. */
export interface SearchDetails {
  /** A large site has only the first two and the last of each page here, its answers in files of their own, and leaves the texts to Pagefind. */
  isLarge: boolean;
  synonyms: string[];
  /** The questions that the site has nothing about, as stems like `ownWords`. */
  otherMatters: string;
  pages: [
    alsoAsked: string,
    ownWords: string,
    answer?: string,
    headings?: string,
    text?: string,
    turns?: NoticeTurns,
  ][];
}

export function makeSearchIndex(locale: WholeLocale, pages: readonly IndexedPage[], version = ''): SearchIndex {
  const roles = [...new Set(pages.flatMap((page) => page.roles))].sort();
  return {
    locale,
    version,
    stopWords: stopWords[locale],
    roles,
    pages: pages.map((page) => [
      pageKinds.indexOf(page.kind),
      page.title,
      page.keywords.join('|'),
      page.roles.map((role) => roles.indexOf(role)),
      page.isArchived ? 1 : 0,
      page.url,
    ]),
  };
}

type Versioned = Pick<SearchIndex, 'locale' | 'version'>;

/** The address of the details of an index: another one for every content, so a page that is open keeps its own. */
export const detailsPath = ({ locale, version }: Versioned) => `/search/${locale}.${version}.json`;

/** The address of one of its files of answers. */
export const answersPath = ({ locale, version }: Versioned, file: number) =>
  `/search/${locale}.${version}.${file}.json`;

/** As many letters as a slow phone reads in a moment: about two hundred pages. */
const mostText = 250_000;

export const isLargeSite = (pages: readonly IndexedPage[]) =>
  pages.reduce((sum, { text }) => sum + text.length, 0) > mostText;

export function makeSearchDetails(
  pages: readonly IndexedPage[],
  synonyms: readonly (readonly string[])[],
  otherMatters: readonly string[] = [],
  isLarge = isLargeSite(pages),
): SearchDetails {
  const answers = isLarge ? [] : shownPartsOf(pages);
  return {
    isLarge,
    synonyms: synonyms.map((group) => group.join('|')),
    otherMatters: otherMatters.join('|'),
    pages: pages.map(({ alsoAsked, ownWords, text, turns }, place) => {
      const [answer = '', headings = ''] = answers[place] ?? [];
      const phrases: [string, string] = [alsoAsked.join('|'), ownWords.join('|')];
      if (turns) return [...phrases, answer, headings, isLarge ? '' : text, turns];
      return isLarge ? phrases : [...phrases, answer, headings, text];
    }),
  };
}

/** The pages of the index, without what the details say of them. */
export function readPages({ pages, roles }: SearchIndex): IndexedPage[] {
  return pages.map(([kind, title, keywords, ofRoles, isArchived, url]) => ({
    url,
    title,
    kind: pageKinds[kind] ?? 'page',
    roles: ofRoles.flatMap((role) => roles[role] ?? []),
    answer: '',
    keywords: listIn(keywords),
    alsoAsked: [],
    ownWords: [],
    headings: [],
    text: '',
    isArchived: isArchived === 1,
  }));
}

/** Adds to the pages of the index what the details say of them. */
export function readDetails(pages: readonly IndexedPage[], details: SearchDetails): void {
  for (const [
    place,
    [joinedPhrases, joinedSentences, answer = '', headings = '', text = '', turns],
  ] of details.pages.entries()) {
    const [alsoAsked, ownWords] = [listIn(joinedPhrases), listIn(joinedSentences)];
    const page = pages[place];
    if (page) Object.assign(page, { alsoAsked, ownWords, answer, headings: readHeadings(headings), text, turns });
  }
}

const listIn = (joined: string) => (joined ? joined.split('|') : []);
