import type { APIContext } from 'astro';
import { badgeColours } from '../../../../build/badge-colours.ts';
import { everyLocale } from '../../../../build/routes.ts';
import { disturbanceAt } from '../../../../domain/time/disturbances.ts';
import { badge } from '../../../../domain/published/badge.ts';
import type { Locale } from '../../../../domain/entries/locale.ts';
import { getAnnouncements, getBuildTime } from '../../../../library/entries.ts';
import { getSite } from '../../../../library/settings.ts';

export const getStaticPaths = everyLocale;

/** Whether anything goes on, as a picture. */
export async function GET({ props: { locale } }: APIContext<{ locale: Locale }>) {
  const { name } = await getSite(locale);
  const { level, state, asOf } = disturbanceAt(await getAnnouncements(locale), await getBuildTime(), locale);
  const picture = badge({ name, lang: locale, state, asOf, level, colours: badgeColours });
  return new Response(picture, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
}
