import { siteAddress } from '../../domain/entries/addresses.ts';
import { locales } from '../../domain/entries/locale.ts';
import { getBuildTime } from '../../library/entries.ts';
import { getSite } from '../../library/settings.ts';

/** A file that nobody renews is no longer true: "recommended to be less than a year" (RFC 9116, 2.5.5). */
const lifetime = 364 * 24 * 60 * 60 * 1000;

/** Where to report a hole in the site's security (RFC 9116). */
export async function GET() {
  const { contactEmail, url } = await getSite();
  const expires = new Date((await getBuildTime()) + lifetime).toISOString();
  return new Response(
    [
      `Contact: mailto:${contactEmail}`,
      `Expires: ${expires}`,
      `Preferred-Languages: ${locales.join(', ')}`,
      `Canonical: ${siteAddress('/.well-known/security.txt', url)}`,
      '',
    ].join('\n'),
  );
}
