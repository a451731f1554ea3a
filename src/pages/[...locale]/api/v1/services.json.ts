import type { APIContext } from 'astro';
import { getServices, getBuildTime } from '../../../../content.ts';
import { apiEnvelope } from '../../../../domain/api/api-envelope.ts';
import { apiService } from '../../../../domain/api/api-service.ts';
import type { Locale } from '../../../../domain/locale.ts';
import { everyLocale } from '../../../../routes.ts';
import type { ServicesDocument } from '../../../../schema/api/services.ts';

export const getStaticPaths = everyLocale;

export async function GET({ props: { locale } }: APIContext<{ locale: Locale }>) {
  const services = (await getServices(locale)).map(apiService);
  return Response.json({ ...apiEnvelope(locale, await getBuildTime()), services } satisfies ServicesDocument);
}
