import type { Locale } from '../locale.ts';
import { stopWords } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** Kinds of pages, by keys that no wording changes; results are grouped and filtered by them. */
export const pageKinds = ['help', 'role', 'announcement', 'page'] as const;

export type PageKind = (typeof pageKinds)[number];

/** A heading below the title, which can be linked to. */
export interface Heading {
  text: string;
  anchor: string;
}

/** A page as the search knows it: its address, what a result shows, and the words that find it. */
export interface InstantPage {
  url: string;
  title: string;
  kind: PageKind;
  /** The ids of the roles that it is for; none: everyone. */
  roles: string[];
  /** The answer or summary: it finds the page and is its excerpt. */
  answer: string;
  keywords: string[];
  /** Other ways to ask for it, which no reader sees. */
  alsoAsked: string[];
  headings: Heading[];
  /** The rest of what it says, where a word counts least. */
  text: string;
  isArchived: boolean;
}

/** What answers the first key, in as few bytes as possible: kinds and roles are numbers, lists are joined by `|`. */
export interface InstantIndex {
  locale: Locale;
  stopWords: string;
  roles: string[];
  pages: [url: string, title: string, kind: number, roles: number[], keywords: string, isArchived: 0 | 1][];
}

/** What makes the answers good, loaded right after: the same pages in the same order, and the words that mean the same. */
export interface SearchDetails {
  /** Large sites leave the texts to Pagefind. */
  hasTexts: boolean;
  synonyms: string[];
  pages: [answer: string, headings: string, alsoAsked: string, text: string][];
}

export function makeInstantIndex(locale: Locale, pages: readonly InstantPage[]): InstantIndex {
  const roles = [...new Set(pages.flatMap((page) => page.roles))].sort();
  return {
    locale,
    stopWords: stopWords[locale],
    roles,
    pages: pages.map((page) => [
      page.url,
      page.title,
      pageKinds.indexOf(page.kind),
      page.roles.map((role) => roles.indexOf(role)),
      page.keywords.join('|'),
      page.isArchived ? 1 : 0,
    ]),
  };
}

/** As many letters as a slow phone reads in a moment: about two hundred pages. */
const mostText = 250_000;

export function makeSearchDetails(
  pages: readonly InstantPage[],
  synonyms: readonly (readonly string[])[],
): SearchDetails {
  const hasTexts = pages.reduce((sum, { text }) => sum + text.length, 0) <= mostText;
  return {
    hasTexts,
    synonyms: synonyms.map((group) => group.join('|')),
    pages: pages.map((page) => [
      page.answer,
      newHeadings(page, pages)
        .map(({ text, anchor }) => (anchor === anchorOf(text) ? text : `${text}#${anchor}`))
        .join('|'),
      page.alsoAsked.join('|'),
      hasTexts ? page.text : '',
    ]),
  };
}

/** The pages of the files, in full or, before the second has come, without what it says. */
export function readPages({ pages, roles }: InstantIndex, details?: SearchDetails): InstantPage[] {
  return pages.map(([url, title, kind, ofRoles, keywords, isArchived], number) => {
    const [answer, headings, alsoAsked, text] = details?.pages[number] ?? ['', '', '', ''];
    return {
      url,
      title,
      kind: pageKinds[kind] ?? 'page',
      roles: ofRoles.flatMap((role) => roles[role] ?? []),
      answer,
      keywords: listIn(keywords),
      alsoAsked: listIn(alsoAsked),
      headings: listIn(headings).map((heading) => {
        const [name = '', anchor = anchorOf(name)] = heading.split('#');
        return { text: name, anchor };
      }),
      text,
      isArchived: isArchived === 1,
    };
  });
}

const listIn = (joined: string) => (joined ? joined.split('|') : []);

/** The anchor that the build gives a heading in Markdown. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

/** Headings that many pages share say nothing about one of them, nor do those that only repeat its other words. */
function newHeadings(page: InstantPage, pages: readonly InstantPage[]): Heading[] {
  const known = new Set([page.title, page.answer, ...page.keywords].flatMap(wordsOf));
  return page.headings.filter(
    ({ text }) =>
      pages.filter(({ headings }) => headings.some((heading) => heading.text === text)).length < 4 &&
      wordsOf(text).some((word) => !known.has(word)),
  );
}
