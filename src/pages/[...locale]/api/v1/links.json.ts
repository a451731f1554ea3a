import type { APIContext } from 'astro';
import { getLinks, getBuildTime } from '../../../../library/entries.ts';
import { apiEnvelope } from '../../../../domain/published/api/api-envelope.ts';
import { apiLink } from '../../../../domain/published/api/api-link.ts';
import type { Locale } from '../../../../domain/entries/locale.ts';
import { everyLocale } from '../../../../build/routes.ts';
import type { LinksDocument } from '../../../../schema/api/links.ts';

export const getStaticPaths = everyLocale;

export async function GET({ props: { locale } }: APIContext<{ locale: Locale }>) {
  const links = (await getLinks(locale)).map(apiLink);
  return Response.json({ ...apiEnvelope(locale, await getBuildTime()), links } satisfies LinksDocument);
}
