import type { APIContext } from 'astro';
import { sectionPaths, siteAddress, wholeAddress } from '../../domain/entries/addresses.ts';
import type { Locale } from '../../domain/entries/locale.ts';
import { openSearch } from '../../domain/published/open-search.ts';
import { everyLocale } from '../../build/routes.ts';
import { getSite } from '../../library/settings.ts';

export const getStaticPaths = everyLocale;

/** Lets a browser search the site from its address field. */
export async function GET({ props: { locale } }: APIContext<{ locale: Locale }>) {
  const { name, description, url } = await getSite(locale);
  const text = openSearch({
    name,
    description,
    lang: locale,
    searchPage: wholeAddress(sectionPaths.search, locale, url),
    icon: siteAddress('/favicon.svg', url),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } });
}
