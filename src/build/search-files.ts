import type { WholeLocale } from '../domain/entries/locale.ts';
import { contentStems } from '../domain/search/files/content-stems.ts';
import { makeSearchFiles, type SearchFiles } from './make-search-files.ts';
import { oncePerBuild } from '../library/once-per-build.ts';
import { getSearchPages } from './search-pages.ts';
import { getOtherMatters, getHostPath, getSynonyms } from '../library/settings.ts';

/** The files that a search in a language loads. */
export const getSearchFiles = oncePerBuild(async (locale: WholeLocale): Promise<SearchFiles> => {
  const [found, synonyms, other] = await Promise.all([getSearchPages(locale), getSynonyms(), getOtherMatters()]);
  const path = await getHostPath();
  const pages = found.map((page) => ({ ...page, url: path + page.url }));
  const otherMatters = other[locale].map((phrase) => contentStems(phrase, locale));
  return makeSearchFiles(locale, { pages, synonyms: synonyms[locale], otherMatters });
});
