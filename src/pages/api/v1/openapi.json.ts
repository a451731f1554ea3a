import { developersPage } from '../../../build/notice-feeds.ts';
import { openApi } from '../../../domain/published/api/open-api.ts';
import { defaultLocale } from '../../../domain/entries/locale.ts';
import { getSite } from '../../../library/settings.ts';

/** The API as OpenAPI describes it. */
export async function GET() {
  const { name, url } = await getSite();
  return Response.json(openApi({ name, site: url, about: await developersPage(defaultLocale) }));
}
