import type { APIContext } from 'astro';
import { getBuildTime, getRoles, getMarkdown } from '../../../../library/entries.ts';
import { apiEnvelope } from '../../../../domain/published/api/api-envelope.ts';
import { apiRole } from '../../../../domain/published/api/api-role.ts';
import type { Locale } from '../../../../domain/entries/locale.ts';
import { everyLocale } from '../../../../build/routes.ts';
import type { RolesDocument } from '../../../../schema/api/roles.ts';
import { getSite } from '../../../../library/settings.ts';

export const getStaticPaths = everyLocale;

export async function GET({ props: { locale } }: APIContext<{ locale: Locale }>) {
  const { url } = await getSite();
  const roles = await Promise.all(
    (await getRoles(locale)).map(async (entry) => apiRole(entry, await getMarkdown('roles', entry), url)),
  );
  return Response.json({ ...apiEnvelope(locale, await getBuildTime()), roles } satisfies RolesDocument);
}
