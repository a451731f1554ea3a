import type { APIContext } from 'astro';
import type { Locale } from '../../domain/locale.ts';
import { contentStems } from '../../domain/search/content-stems.ts';
import { makeSearchDetails } from '../../domain/search/instant-index.ts';
import { everyLocale } from '../../routes.ts';
import { getSearchPages } from '../../search-pages.ts';
import { getOtherMatters, getSynonyms } from '../../site.ts';

export const getStaticPaths = everyLocale;

/** What makes the answers good, loaded right after the titles: other ways to ask, answers, synonyms and texts. */
export async function GET({ props: { locale } }: APIContext<{ locale: Locale }>) {
  const [pages, synonyms, otherMatters] = await Promise.all([getSearchPages(locale), getSynonyms(), getOtherMatters()]);
  const stems = otherMatters[locale].map((phrase) => contentStems(phrase, locale));
  return Response.json(makeSearchDetails(pages, synonyms[locale], stems));
}
