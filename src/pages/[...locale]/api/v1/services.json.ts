import type { APIContext } from 'astro';
import { getServices, getBuildTime } from '../../../../library/entries.ts';
import { apiEnvelope } from '../../../../domain/published/api/api-envelope.ts';
import { apiService } from '../../../../domain/published/api/api-service.ts';
import type { Locale } from '../../../../domain/entries/locale.ts';
import { everyLocale } from '../../../../build/routes.ts';
import type { ServicesDocument } from '../../../../schema/api/services.ts';

export const getStaticPaths = everyLocale;

export async function GET({ props: { locale } }: APIContext<{ locale: Locale }>) {
  const services = (await getServices(locale)).map(apiService);
  return Response.json({ ...apiEnvelope(locale, await getBuildTime()), services } satisfies ServicesDocument);
}
