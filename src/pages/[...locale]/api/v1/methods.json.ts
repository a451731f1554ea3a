import type { APIContext } from 'astro';
import { getMethods, getBuildTime } from '../../../../content.ts';
import { apiEnvelope } from '../../../../domain/api/api-envelope.ts';
import { apiMethod } from '../../../../domain/api/api-method.ts';
import type { Locale } from '../../../../domain/locale.ts';
import { everyLocale } from '../../../../routes.ts';
import type { MethodsDocument } from '../../../../schema/api/methods.ts';

export const getStaticPaths = everyLocale;

export async function GET({ props: { locale } }: APIContext<{ locale: Locale }>) {
  const methods = (await getMethods(locale)).map(apiMethod);
  return Response.json({ ...apiEnvelope(locale, await getBuildTime()), methods } satisfies MethodsDocument);
}
