import { siteAddress } from '../domain/entries/addresses.ts';
import { getSite } from '../library/settings.ts';

/** Crawlers read it at the root of a host alone (RFC 9309, 2.3). */
export async function GET() {
  const { url } = await getSite();
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${siteAddress('/sitemap.xml', url)}\n`);
}
