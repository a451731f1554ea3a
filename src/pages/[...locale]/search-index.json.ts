import type { APIContext } from 'astro';
import type { WholeLocale } from '../../domain/entries/locale.ts';
import { everyLocale } from '../../build/routes.ts';
import { getSearchFiles } from '../../build/search-files.ts';

export const getStaticPaths = everyLocale;

/** What answers the first key of a search: titles and keywords. */
export async function GET({ props: { locale } }: APIContext<{ locale: WholeLocale }>) {
  return Response.json((await getSearchFiles(locale)).index);
}
