import type { APIContext } from 'astro';
import { getBuildTime, getRoles } from '../../../../content.ts';
import { apiIndex } from '../../../../domain/api/api-index.ts';
import type { Locale } from '../../../../domain/locale.ts';
import { everyLocale } from '../../../../routes.ts';
import { getSite } from '../../../../site.ts';

export const getStaticPaths = everyLocale;

export async function GET({ props: { locale } }: APIContext<{ locale: Locale }>) {
  const { url } = await getSite();
  return Response.json(apiIndex({ locale, site: url, built: await getBuildTime(), roles: await getRoles(locale) }));
}
