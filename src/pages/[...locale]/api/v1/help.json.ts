import type { APIContext } from 'astro';
import { getBuildTime, getHelp, getMarkdown } from '../../../../content.ts';
import { apiEnvelope } from '../../../../domain/api/api-envelope.ts';
import { apiHelp } from '../../../../domain/api/api-help.ts';
import type { Locale } from '../../../../domain/locale.ts';
import { everyLocale } from '../../../../routes.ts';
import type { HelpDocument } from '../../../../schema/api/help.ts';
import { getSite } from '../../../../site.ts';

export const getStaticPaths = everyLocale;

export async function GET({ props: { locale } }: APIContext<{ locale: Locale }>) {
  const { url } = await getSite();
  const help = await Promise.all(
    (await getHelp(locale)).map(async (entry) => apiHelp(entry, await getMarkdown('login-help', entry), url)),
  );
  return Response.json({ ...apiEnvelope(locale, await getBuildTime()), help } satisfies HelpDocument);
}
