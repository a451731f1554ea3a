import type { Locale } from '../locale.ts';
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
  headings: Heading[];
  isArchived: boolean;
}

/** The same in as few bytes as possible: kinds and roles are numbers, lists are joined by `|`. */
export interface InstantIndex {
  locale: Locale;
  /** What a reader calls each of `pageKinds`. */
  kindNames: string[];
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
  kindNames: Record<PageKind, string>,
): InstantIndex {
  const roles = [...new Set(pages.flatMap((page) => page.roles))].sort();
  return {
    locale,
    kindNames: pageKinds.map((kind) => kindNames[kind]),
    roles,
    synonyms: synonyms.map((group) => group.join('|')),
    pages: pages.map((page) => [
      page.url,
      page.title,
      pageKinds.indexOf(page.kind),
      page.roles.map((role) => roles.indexOf(role)),
      page.answer,
      page.keywords.join('|'),
      newHeadings(page, pages)
        .map(({ text, anchor }) => (anchor === anchorOf(text) ? text : `${text}#${anchor}`))
        .join('|'),
      page.isArchived ? 1 : 0,
    ]),
  };
}

/** The pages of the file, in full. */
export function readPages({ pages, roles }: InstantIndex): InstantPage[] {
  return pages.map(([url, title, kind, ofRoles, answer, keywords, headings, isArchived]) => ({
    url,
    title,
    kind: pageKinds[kind] ?? 'page',
    roles: ofRoles.flatMap((role) => roles[role] ?? []),
    answer,
    keywords: keywords ? keywords.split('|') : [],
    headings: (headings ? headings.split('|') : []).map((heading) => {
      const [text = '', anchor = anchorOf(text)] = heading.split('#');
      return { text, anchor };
    }),
    isArchived: isArchived === 1,
  }));
}

/** The second level of a Markdown text's headings, as plain text. */
export function headingsIn(markdown: string): Heading[] {
  return [...markdown.matchAll(/^#{2,3}\s+(.*)$/gm)].map(([, marked = '']) => {
    const text = marked.replaceAll(/\]\([^)]*\)|[[*_`]/g, '').trim();
    return { text, anchor: anchorOf(text) };
  });
}

/** The anchor that the build gives a heading in Markdown. */
function anchorOf(heading: string): string {
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
