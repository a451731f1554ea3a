import { findInstantly, type Answer, type Hit } from '../domain/search/find-pages.ts';
import type { SearchOptions } from '../domain/search/query-terms.ts';
import { keyOf } from '../domain/search/vocabulary.ts';
import type { Locale } from '../domain/locale.ts';
import { wordsOf } from '../domain/search/words.ts';
import { loadVocabulary } from './known-pages.ts';
import { loadPagefind, type PagefindPage, type PagefindResult } from './pagefind.ts';

export type SearchResult = Pick<PagefindResult, 'data'>;

export interface FoundPages {
  /** The query as it was understood, where a word of it was taken for another. */
  corrected?: string | undefined;
  /** What the titles, keywords and answers find, best first; it keeps its places. */
  instant: SearchResult[];
  /** What else the texts of the pages find. Rejects when their index cannot be read. */
  more: Promise<SearchResult[]>;
}

/** With so many pages found, those that only mention a word are not worth the bytes. */
const enough = 10;
/** How many texts are fetched at most to see whether they have the words. */
const textLimit = 15;

interface Options extends SearchOptions {
  locale: Locale;
  /** `kind` is one of the page kinds, `role` the id of a role. */
  filters: Record<string, string>;
}

/** Pages that answer a query. */
export async function findPages(query: string, { locale, filters, isExact }: Options): Promise<FoundPages> {
  // Pagefind waits for the small index, which should have the whole of a slow line.
  const known = await loadVocabulary(locale).catch(() => undefined);
  const { hits, terms, corrected }: Answer = known ? findInstantly(query, known, { isExact }) : { hits: [], terms: [] };
  const instant = hits.filter(({ page }) => isWanted(page, filters));
  const words = known ? terms.filter(({ isStop }) => !isStop).map(({ text }) => text) : wordsOf(query);
  return {
    corrected,
    instant: instant.map((hit) => ({
      data: () => Promise.resolve(resultOf(hit, locale, known?.kindNames[hit.page.kind] ?? '')),
    })),
    more: hits.length < enough ? findTexts(words, filters, locale, urlsOf(hits)) : Promise.resolve([]),
  };
}

const urlsOf = (hits: readonly Hit[]) => hits.map(({ page }) => page.url);

function isWanted({ kind, roles }: Hit['page'], filters: Record<string, string>): boolean {
  return (!filters['kind'] || filters['kind'] === kind) && (!filters['role'] || roles.includes(filters['role']));
}

/** A page as Pagefind would give it: the answer is the excerpt, with the words that matched marked. */
function resultOf({ page, matches, sections }: Hit, locale: Locale, kindName: string): PagefindPage {
  const keys = new Set(matches.flatMap((match) => (match.isStop ? [] : match.keys)));
  const excerpt = page.answer
    .split(/([\p{L}\p{N}]+(?:[-\u2011][\p{L}\p{N}]+)*)/u)
    .map((part, index) => {
      if (index % 2 === 0) return escape(part);
      return wordsOf(part).some((word) => keys.has(keyOf(word, locale))) ? `<mark>${part}</mark>` : part;
    })
    .join('');
  return {
    url: page.url,
    excerpt,
    meta: { title: page.title, kind: kindName },
    filters: { kind: [page.kind], role: page.roles },
    sub_results: sections.map(({ text, anchor }) => ({ title: text, url: `${page.url}#${anchor}` })),
  };
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Pages whose text has the words, those with most of them first, without the pages that are known already. */
async function findTexts(
  words: readonly string[],
  filters: Record<string, string>,
  locale: Locale,
  known: readonly string[],
): Promise<SearchResult[]> {
  const pagefind = await loadPagefind();
  const found = new Map<string, { result: PagefindResult; covered: number; score: number }>();
  for (const word of words) {
    for (const result of (await pagefind.search(word, { filters })).results) {
      const { covered, score } = found.get(result.id) ?? { covered: 0, score: 0 };
      found.set(result.id, { result, covered: covered + 1, score: score + result.score });
    }
  }
  const best = [...found.values()]
    .sort((a, b) => b.covered - a.covered || b.score - a.score || (a.result.id < b.result.id ? -1 : 1))
    .slice(0, textLimit);
  const pages = await Promise.all(best.map(({ result }) => result.data()));
  return pages
    .filter((page) => !known.includes(page.url) && words.some((word) => hasWord(page, word, locale)))
    .map((page) => ({ data: () => Promise.resolve(page) }));
}

/** Whether Pagefind's excerpt marks a form of the word: for words that it lacks it marks whatever begins alike. */
function hasWord({ excerpt }: PagefindPage, word: string, locale: Locale): boolean {
  const keys = wordsOf(word).map((one) => keyOf(one, locale));
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].flatMap(([, text = '']) => wordsOf(text));
  return marked.some((one) => [one, ...one.split('-')].some((part) => keys.includes(keyOf(part, locale))));
}
