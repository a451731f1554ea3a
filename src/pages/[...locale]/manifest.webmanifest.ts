import type { APIContext } from 'astro';
import { localPath } from '../../domain/entries/addresses.ts';
import type { Locale } from '../../domain/entries/locale.ts';
import { paperColour } from '../../build/pictures.ts';
import { everyLocale } from '../../build/routes.ts';
import { getHostPath, getSite } from '../../library/settings.ts';

export const getStaticPaths = everyLocale;

/** What a telephone needs to put the site on its home screen (W3C Web Application Manifest). */
export async function GET({ props: { locale } }: APIContext<{ locale: Locale }>) {
  const { name, description } = await getSite(locale);
  const path = await getHostPath();
  const start = path + localPath('/', locale);
  const icon = (size: number) => ({ src: `${path}/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' });
  const colour = await paperColour();
  const manifest = {
    id: start,
    name,
    short_name: name,
    description,
    lang: locale,
    start_url: start,
    scope: start,
    // The reader keeps the address field, which shows whose site it is.
    display: 'browser',
    theme_color: colour,
    background_color: colour,
    icons: [icon(192), icon(512), { ...icon(512), purpose: 'maskable' }],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
}
