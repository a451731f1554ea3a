import type { APIContext } from 'astro';
import type { Locale } from '../../domain/locale.ts';
import { makeSearchDetails } from '../../domain/search/instant-index.ts';
import { everyLocale } from '../../routes.ts';
import { getSearchPages } from '../../search-pages.ts';
import { getSynonyms } from '../../site.ts';

export const getStaticPaths = everyLocale;

/** What makes the answers good, loaded right after the titles: other ways to ask, answers, synonyms and texts. */
export async function GET({ props: { locale } }: APIContext<{ locale: Locale }>) {
  return Response.json(makeSearchDetails(await getSearchPages(locale), (await getSynonyms())[locale]));
}
