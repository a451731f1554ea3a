import type { APIContext } from 'astro';
import { getAnnouncements, getBuildTime, getRoles } from '../../../../library/entries.ts';
import { apiAnnouncement } from '../../../../domain/published/api/api-announcement.ts';
import { apiEnvelope } from '../../../../domain/published/api/api-envelope.ts';
import type { Locale } from '../../../../domain/entries/locale.ts';
import { everyLocale } from '../../../../build/routes.ts';
import type { AnnouncementsDocument } from '../../../../schema/api/announcements.ts';
import { getSite } from '../../../../library/settings.ts';

export const getStaticPaths = everyLocale;

export async function GET({ props: { locale } }: APIContext<{ locale: Locale }>) {
  const { url } = await getSite();
  const announcements = (await getAnnouncements(locale)).map((notice) => apiAnnouncement(notice, url));
  return Response.json({
    ...apiEnvelope(locale, await getBuildTime()),
    roles: (await getRoles(locale)).map(({ id }) => id),
    announcements,
  } satisfies AnnouncementsDocument);
}
