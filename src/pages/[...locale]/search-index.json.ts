import type { APIContext } from 'astro';
import type { Locale } from '../../domain/locale.ts';
import { makeInstantIndex } from '../../domain/search/instant-index.ts';
import { everyLocale } from '../../routes.ts';
import { getSearchPages } from '../../search-pages.ts';

export const getStaticPaths = everyLocale;

/** What answers the first key of a search: titles and keywords. */
export async function GET({ props: { locale } }: APIContext<{ locale: Locale }>) {
  return Response.json(makeInstantIndex(locale, await getSearchPages(locale)));
}
