import type { APIContext } from 'astro';
import { getBuildTime, getRoles } from '../../../../library/entries.ts';
import { apiIndex } from '../../../../domain/published/api/api-index.ts';
import type { Locale } from '../../../../domain/entries/locale.ts';
import { everyLocale } from '../../../../build/routes.ts';
import { getSite } from '../../../../library/settings.ts';

export const getStaticPaths = everyLocale;

export async function GET({ props: { locale } }: APIContext<{ locale: Locale }>) {
  const { url } = await getSite();
  return Response.json(apiIndex({ locale, site: url, built: await getBuildTime(), roles: await getRoles(locale) }));
}
