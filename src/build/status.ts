import { apiStatus } from '../domain/published/api/api-status.ts';
import type { Locale } from '../domain/entries/locale.ts';
import { getAnnouncements, getBuildTime, getMethods, getRoles } from '../library/entries.ts';
import { getSite } from '../library/settings.ts';

/** Whether anything goes on as of the build, in the words of a language. */
export async function getStatus(locale: Locale) {
  const [{ url }, built] = [await getSite(), await getBuildTime()];
  const [roles, methods] = [await getRoles(locale), await getMethods(locale)];
  return apiStatus(await getAnnouncements(locale), { locale, site: url, built, roles, methods });
}
