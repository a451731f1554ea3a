import type { APIContext } from 'astro';
import { getBuildTime, getHelp, getMarkdown } from '../../../../library/entries.ts';
import { apiEnvelope } from '../../../../domain/published/api/api-envelope.ts';
import { apiHelp } from '../../../../domain/published/api/api-help.ts';
import type { Locale } from '../../../../domain/entries/locale.ts';
import { everyLocale } from '../../../../build/routes.ts';
import type { HelpDocument } from '../../../../schema/api/help.ts';
import { getSite } from '../../../../library/settings.ts';

export const getStaticPaths = everyLocale;

export async function GET({ props: { locale } }: APIContext<{ locale: Locale }>) {
  const { url } = await getSite();
  const help = await Promise.all(
    (await getHelp(locale)).map(async (entry) => apiHelp(entry, await getMarkdown('login-help', entry), url)),
  );
  return Response.json({ ...apiEnvelope(locale, await getBuildTime()), help } satisfies HelpDocument);
}
