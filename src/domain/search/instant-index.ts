import type { Locale } from '../locale.ts';
import { wordsOf } from './words.ts';

/** A page as the search knows it: its address, what a result shows, and the words that find it. */
export interface InstantPage {
  url: string;
  title: string;
  kind: string;
  /** The titles of the roles that it is for; none: everyone. */
  roles: string[];
  /** The answer or summary: it finds the page and is its excerpt. */
  answer: string;
  keywords: string[];
  headings: string[];
  isArchived: boolean;
}

/** The same in as few bytes as possible: names of kinds and roles stand once, lists are joined by `|`. */
export interface InstantIndex {
  locale: Locale;
  kinds: string[];
  roles: string[];
  /** Groups of words that mean the same. */
  synonyms: string[];
  pages: [
    url: string,
    title: string,
    kind: number,
    roles: number[],
    answer: string,
    keywords: string,
    headings: string,
    isArchived: 0 | 1,
  ][];
}

/** The file that answers a search before the full index has loaded. */
export function makeInstantIndex(
  locale: Locale,
  pages: readonly InstantPage[],
  synonyms: readonly (readonly string[])[],
): InstantIndex {
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  const roles = [...new Set(pages.flatMap((page) => page.roles))].sort();
  return {
    locale,
    kinds,
    roles,
    synonyms: synonyms.map((group) => group.join('|')),
    pages: pages.map((page) => [
      page.url,
      page.title,
      kinds.indexOf(page.kind),
      page.roles.map((role) => roles.indexOf(role)),
      page.answer,
      page.keywords.join('|'),
      newHeadings(page, pages).join('|'),
      page.isArchived ? 1 : 0,
    ]),
  };
}

/** The pages of the file, in full. */
export function readPages({ pages, kinds, roles }: InstantIndex): InstantPage[] {
  return pages.map(([url, title, kind, ofRoles, answer, keywords, headings, isArchived]) => ({
    url,
    title,
    kind: kinds[kind] ?? '',
    roles: ofRoles.flatMap((role) => roles[role] ?? []),
    answer,
    keywords: keywords ? keywords.split('|') : [],
    headings: headings ? headings.split('|') : [],
    isArchived: isArchived === 1,
  }));
}

/** The second level of a Markdown text's headings, as plain text. */
export function headingsIn(markdown: string): string[] {
  return [...markdown.matchAll(/^#{2,3}\s+(.*)$/gm)].map(([, text = '']) =>
    text.replaceAll(/\]\([^)]*\)|[[*_`]/g, '').trim(),
  );
}

/** Headings that many pages share say nothing about one of them, nor do those that only repeat its other words. */
function newHeadings(page: InstantPage, pages: readonly InstantPage[]): string[] {
  const known = new Set([page.title, page.answer, ...page.keywords].flatMap(wordsOf));
  return page.headings.filter(
    (heading) =>
      pages.filter(({ headings }) => headings.includes(heading)).length < 4 &&
      wordsOf(heading).some((word) => !known.has(word)),
  );
}
