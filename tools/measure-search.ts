import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../src/domain/locale.ts';
import { findInstantly } from '../src/domain/search/find-pages.ts';
import type { InstantIndex } from '../src/domain/search/instant-index.ts';
import { makeVocabulary, type Vocabulary } from '../src/domain/search/vocabulary.ts';

export interface SearchQuery {
  q: string;
  /** Ids or addresses of the pages that answer it; none: nothing should. */
  want: string[];
  class: string;
  held: boolean;
  lang: Locale;
}

export interface Quality {
  count: number;
  first: number;
  firstThree: number;
  meanReciprocalRank: number;
  withoutResult: number;
}

export const readQueries = (file: string) =>
  (parse(readFileSync(file, 'utf8')) as (Omit<SearchQuery, 'lang'> & { lang?: Locale })[]).map(
    (query): SearchQuery => ({ ...query, lang: query.lang ?? 'sv' }),
  );

/** The search of a built site, in a language. */
export function readVocabulary(folder: string, locale: Locale): Vocabulary {
  const file = join(folder, locale === 'sv' ? '' : locale, 'search-index.json');
  return makeVocabulary(JSON.parse(readFileSync(file, 'utf8')) as InstantIndex);
}

/** At which place, from 1, the first wanted page comes; Infinity where none does. A query that wants nothing is right without hits. */
export function rankOf({ q, want }: Pick<SearchQuery, 'q' | 'want'>, known: Vocabulary): number {
  const found = findInstantly(q, known).hits.map(({ page }) => page.url);
  if (want.length === 0) return found.length === 0 ? 1 : Infinity;
  const place = found.findIndex((url) => want.some((one) => one === url || url.split('/').at(-2) === one));
  return place < 0 ? Infinity : place + 1;
}

/** How well queries are answered. */
export function measure(queries: readonly SearchQuery[], vocabularies: Record<Locale, Vocabulary>): Quality {
  const ranks = queries.map((query) => rankOf(query, vocabularies[query.lang]));
  const share = (right: number) => right / queries.length;
  return {
    count: queries.length,
    first: share(ranks.filter((rank) => rank === 1).length),
    firstThree: share(ranks.filter((rank) => rank <= 3).length),
    meanReciprocalRank: share(ranks.reduce((sum, rank) => sum + 1 / rank, 0)),
    withoutResult: share(
      queries.filter(({ q, lang }) => findInstantly(q, vocabularies[lang]).hits.length === 0).length,
    ),
  };
}
