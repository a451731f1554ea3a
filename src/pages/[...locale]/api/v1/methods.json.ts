import type { APIContext } from 'astro';
import { getMethods, getBuildTime } from '../../../../library/entries.ts';
import { apiEnvelope } from '../../../../domain/published/api/api-envelope.ts';
import { apiMethod } from '../../../../domain/published/api/api-method.ts';
import type { Locale } from '../../../../domain/entries/locale.ts';
import { everyLocale } from '../../../../build/routes.ts';
import type { MethodsDocument } from '../../../../schema/api/methods.ts';

export const getStaticPaths = everyLocale;

export async function GET({ props: { locale } }: APIContext<{ locale: Locale }>) {
  const methods = (await getMethods(locale)).map(apiMethod);
  return Response.json({ ...apiEnvelope(locale, await getBuildTime()), methods } satisfies MethodsDocument);
}
