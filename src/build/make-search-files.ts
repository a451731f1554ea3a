import { createHash } from 'node:crypto';
import type { WholeLocale } from '../domain/entries/locale.ts';
import {
  answersPath,
  detailsPath,
  isLargeSite,
  makeSearchIndex,
  makeSearchDetails,
  type SearchIndex,
} from '../domain/search/files/search-files.ts';
import type { IndexedPage } from '../domain/search/files/page.ts';
import { makeAnswerFiles } from '../domain/search/files/shown-parts.ts';

export interface SearchFiles {
  /** What answers the first key: titles and keywords. */
  index: SearchIndex;
  /**
   * What makes the answers good, by address: the details, and for a large site the answers in files of their own. The
   * addresses change with what the files say, so that they always belong to the index that names them.
   */
  parts: Map<string, string>;
}

interface Found {
  pages: readonly IndexedPage[];
  synonyms: readonly (readonly string[])[];
  otherMatters: readonly string[];
  isLarge?: boolean;
}

/** The files of a search that finds these pages. */
export function makeSearchFiles(locale: WholeLocale, found: Found): SearchFiles {
  const { pages, synonyms, otherMatters, isLarge = isLargeSite(pages) } = found;
  const details = JSON.stringify(makeSearchDetails(pages, synonyms, otherMatters, isLarge));
  const answers = (isLarge ? makeAnswerFiles(pages) : []).map((file) => JSON.stringify(file));
  const unnamed = JSON.stringify(makeSearchIndex(locale, pages));
  const version = createHash('sha256')
    .update([unnamed, details, ...answers].join('\n'))
    .digest('hex')
    .slice(0, 8);
  const index = makeSearchIndex(locale, pages, version);
  return {
    index,
    parts: new Map([
      [detailsPath(index), details],
      ...answers.map((text, file) => [answersPath(index, file), text] as const),
    ]),
  };
}
