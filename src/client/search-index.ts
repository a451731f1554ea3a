import type { Locale } from '../domain/locale.ts';
import { rankByCoverage, searchTerms, withSynonyms, type TermHit } from '../domain/search-query.ts';
import type { Synonyms } from '../schema/synonyms.ts';
import { loadPagefind, type Pagefind, type PagefindResult } from './pagefind.ts';

let synonyms: Promise<Synonyms[Locale]> | undefined;

/** Pages that answer a query, best first. `filters` are Pagefind's: name and value. Rejects when the index cannot be read. */
export async function findPages(
  query: string,
  filters: Record<string, string>,
  locale: Locale,
): Promise<PagefindResult[]> {
  synonyms ??= loadSynonyms(locale);
  const [pagefind, groups] = await Promise.all([loadPagefind(), synonyms]);
  const pages = new Map<string, PagefindResult>();
  const hits: TermHit[][] = [];
  for (const term of searchTerms(query, locale)) {
    const results = await findTerm(pagefind, withSynonyms(term, groups), filters);
    for (const result of results.values()) pages.set(result.id, result);
    hits.push([...results.values()]);
  }
  return rankByCoverage(hits.filter((one) => one.length > 0)).flatMap((id) => pages.get(id) ?? []);
}

/** The pages that a word or one of its synonyms finds, each with its best score. */
async function findTerm(pagefind: Pagefind, words: readonly string[], filters: Record<string, string>) {
  const best = new Map<string, PagefindResult>();
  for (const word of words) {
    for (const result of (await pagefind.search(word, { filters })).results) {
      if (result.score > (best.get(result.id)?.score ?? 0)) best.set(result.id, result);
    }
  }
  return best;
}

/** Search works without synonyms, only not as well. */
async function loadSynonyms(locale: Locale): Promise<Synonyms[Locale]> {
  try {
    const response = await fetch('/synonyms.json');
    return ((await response.json()) as Synonyms)[locale];
  } catch {
    return [];
  }
}
