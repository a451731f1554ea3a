import type { APIContext } from 'astro';
import { localPath, sectionPaths } from '../../domain/entries/addresses.ts';
import type { Locale } from '../../domain/entries/locale.ts';
import { openSearch } from '../../domain/published/open-search.ts';
import { everyLocale } from '../../build/routes.ts';
import { getSite } from '../../library/settings.ts';

export const getStaticPaths = everyLocale;

/** Lets a browser search the site from its address field. */
export async function GET({ props: { locale } }: APIContext<{ locale: Locale }>) {
  const { name, description, url } = await getSite(locale);
  const address = (path: string) => new URL(path, url).href;
  const text = openSearch({
    name,
    description,
    lang: locale,
    searchPage: address(localPath(sectionPaths.search, locale)),
    icon: address('/favicon.svg'),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } });
}
