import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { localPath } from '../../src/domain/entries/addresses.ts';
import type { WholeLocale } from '../../src/domain/entries/locale.ts';
import { search } from '../../src/domain/search/rank/search.ts';
import { detailsPath, type SearchIndex, type SearchDetails } from '../../src/domain/search/files/search-files.ts';
import { addDetails, makeVocabulary, type Vocabulary } from '../../src/domain/search/rank/vocabulary.ts';

export interface SearchQuery {
  q: string;
  /** Ids or addresses of the pages that answer it; none: nothing should. */
  want: string[];
  class: string;
  held: boolean;
  lang: WholeLocale;
}

export interface Quality {
  count: number;
  first: number;
  firstThree: number;
  meanReciprocalRank: number;
  withoutResult: number;
}

type Written = Omit<SearchQuery, 'lang'> & { lang?: WholeLocale };

/** The queries in test/support/search-queries/. */
export const readQueries = () =>
  ['first', 'voices', 'readers', 'visitors', 'english', 'guests-en', 'guests-sv', 'callers-en'].flatMap((name) =>
    (parse(readFileSync(`test/support/search-queries/${name}.yaml`, 'utf8')) as Written[]).map(
      (query): SearchQuery => ({
        lang: 'sv',
        ...query,
      }),
    ),
  );

/** The search of a built site, in a language. */
export function readVocabulary(folder: string, locale: WholeLocale): Vocabulary {
  return addDetails(makeVocabulary(readIndex(folder, locale)), readDetails(folder, locale));
}

/** What the search of a built site loads after its index. */
export function readDetails(folder: string, locale: WholeLocale): SearchDetails {
  return read(folder, detailsPath(readIndex(folder, locale))) as SearchDetails;
}

/** The index of a built site. */
export const readIndex = (folder: string, locale: WholeLocale) =>
  read(folder, localPath('/search-index.json', locale)) as SearchIndex;

const read = (folder: string, path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

/** At which place, from 1, the first wanted page comes; Infinity where none does. A query that wants nothing is right without hits. */
export function rankOf({ q, want }: Pick<SearchQuery, 'q' | 'want'>, vocabulary: Vocabulary): number {
  return rankIn(
    search(q, vocabulary).hits.map(({ page }) => page.url),
    want,
  );
}

/** The same among the addresses that any search has found. */
export function rankIn(found: readonly string[], want: readonly string[]): number {
  if (want.length === 0) return found.length === 0 ? 1 : Infinity;
  const place = found.findIndex((url) => isWanted(url, want));
  return place < 0 ? Infinity : place + 1;
}

/** Whether a page, by its address, is one of those that answer a query. */
const isWanted = (url: string, want: readonly string[]) =>
  want.some((one) => one === url || url.split('/').at(-2) === one);

/** How well queries are answered. */
export function measure(queries: readonly SearchQuery[], vocabularies: Record<WholeLocale, Vocabulary>): Quality {
  const ranks = queries.map((query) => rankOf(query, vocabularies[query.lang]));
  const share = (right: number) => right / queries.length;
  return {
    count: queries.length,
    first: share(ranks.filter((rank) => rank === 1).length),
    firstThree: share(ranks.filter((rank) => rank <= 3).length),
    meanReciprocalRank: share(ranks.reduce((sum, rank) => sum + 1 / rank, 0)),
    withoutResult: share(queries.filter(({ q, lang }) => search(q, vocabularies[lang]).hits.length === 0).length),
  };
}
