import { createHash } from 'node:crypto';
import type { Locale } from './domain/locale.ts';
import { contentStems } from './domain/search/content-stems.ts';
import {
  answersPath,
  detailsPath,
  isLargeSite,
  makeInstantIndex,
  makeSearchDetails,
  type InstantIndex,
} from './domain/search/instant-index.ts';
import { makeAnswerFiles } from './domain/search/page-answers.ts';
import { oncePerBuild } from './once-per-build.ts';
import { getSearchPages } from './search-pages.ts';
import { getOtherMatters, getSynonyms } from './site.ts';

interface SearchFiles {
  /** What answers the first key: titles and keywords. */
  index: InstantIndex;
  /**
   * What makes the answers good, by address: the details, and for a large site the answers in files of their own. The
   * addresses change with what the files say, so that they always belong to the index that names them.
   */
  parts: Map<string, string>;
}

/** The files that a search in a language loads. */
export const getSearchFiles = oncePerBuild(async (locale: Locale): Promise<SearchFiles> => {
  const [pages, synonyms, otherMatters] = await Promise.all([getSearchPages(locale), getSynonyms(), getOtherMatters()]);
  const stems = otherMatters[locale].map((phrase) => contentStems(phrase, locale));
  const details = JSON.stringify(makeSearchDetails(pages, synonyms[locale], stems));
  const answers = (isLargeSite(pages) ? makeAnswerFiles(pages) : []).map((file) => JSON.stringify(file));
  const unnamed = JSON.stringify(makeInstantIndex(locale, pages));
  const version = createHash('sha256')
    .update([unnamed, details, ...answers].join('\n'))
    .digest('hex')
    .slice(0, 8);
  const index = makeInstantIndex(locale, pages, version);
  return {
    index,
    parts: new Map([
      [detailsPath(index), details],
      ...answers.map((text, file) => [answersPath(index, file), text] as const),
    ]),
  };
});
