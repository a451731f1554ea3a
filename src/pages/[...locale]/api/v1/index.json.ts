import { getBuildTime, getRoles } from '../../../content.ts';
import { apiIndex } from '../../../domain/api/api-index.ts';
import { defaultLocale } from '../../../domain/locale.ts';
import { getSite } from '../../../site.ts';

export async function GET() {
  const { url } = await getSite();
  return Response.json(apiIndex({ site: url, built: await getBuildTime(), roles: await getRoles(defaultLocale) }));
}
