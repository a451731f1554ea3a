import type { APIContext } from 'astro';
import { getAnnouncements, getBuildTime, getRoles } from '../../../../content.ts';
import { apiAnnouncement } from '../../../../domain/api/api-announcement.ts';
import { apiEnvelope } from '../../../../domain/api/api-envelope.ts';
import type { Locale } from '../../../../domain/locale.ts';
import { everyLocale } from '../../../../routes.ts';
import type { AnnouncementsDocument } from '../../../../schema/api/announcements.ts';
import { getSite } from '../../../../site.ts';

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
