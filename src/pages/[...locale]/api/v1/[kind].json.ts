import type { APIContext } from 'astro';
import {
  getAnnouncements,
  getBuildTime,
  getHelp,
  getLinks,
  getMarkdown,
  getMethods,
  getRoles,
  getServices,
  getSymptoms,
  getTopics,
} from '../../../../library/entries.ts';
import { getSite } from '../../../../library/settings.ts';
import { apiAnnouncement } from '../../../../domain/published/api/api-announcement.ts';
import {
  apiHelp,
  apiLink,
  apiMethod,
  apiRole,
  apiService,
  apiSymptom,
  apiTopic,
} from '../../../../domain/published/api/api-entries.ts';
import { apiIndex } from '../../../../domain/published/api/api-index.ts';
import { iso } from '../../../../domain/published/api/iso.ts';
import type { WholeLocale } from '../../../../domain/entries/locale.ts';
import { getStatus } from '../../../../build/status.ts';
import { everyLocale } from '../../../../build/routes.ts';
import { localKinds, type ApiDocument, type DocumentKind } from '../../../../schema/api/api-schemas.ts';

type Contents<Kind extends DocumentKind> = Omit<ApiDocument<Kind>, 'version' | 'language' | 'built'>;

/** What the document of each kind says in a language; `site` is the address of the site. */
const contents: { [Kind in DocumentKind]: (locale: WholeLocale, site: string) => Promise<Contents<Kind>> } = {
  announcements: async (locale, site) => ({
    roles: (await getRoles(locale)).map(({ id }) => id),
    announcements: (await getAnnouncements(locale)).map((notice) => apiAnnouncement(notice, site)),
  }),
  help: async (locale, site) => {
    const entries = (await getHelp(locale)).map(async (one) =>
      apiHelp(one, await getMarkdown('login-help', one), site),
    );
    return { help: await Promise.all(entries) };
  },
  roles: async (locale, site) => {
    const entries = (await getRoles(locale)).map(async (one) => apiRole(one, await getMarkdown('roles', one), site));
    return { roles: await Promise.all(entries) };
  },
  methods: async (locale) => ({ methods: (await getMethods(locale)).map(apiMethod) }),
  services: async (locale) => ({ services: (await getServices(locale)).map(apiService) }),
  links: async (locale) => ({ links: (await getLinks(locale)).map(apiLink) }),
  symptoms: async (locale, site) => ({
    symptoms: (await getSymptoms(locale)).map((one) => apiSymptom(one, locale, site)),
  }),
  topics: async (locale, site) => ({ topics: (await getTopics(locale)).map((one) => apiTopic(one, locale, site)) }),
};

export function getStaticPaths() {
  return everyLocale().flatMap(({ params, props }) =>
    localKinds.map((kind) => ({ params: { ...params, kind }, props: { ...props, kind } })),
  );
}

export async function GET({
  props: { locale, kind },
}: APIContext<{ locale: WholeLocale; kind: DocumentKind | 'index' | 'status' }>) {
  const [{ url }, built] = [await getSite(), await getBuildTime()];
  if (kind === 'index') return Response.json(apiIndex({ locale, site: url, built, roles: await getRoles(locale) }));
  const told = kind === 'status' ? await getStatus(locale) : await contents[kind](locale, url);
  return Response.json({ version: 1, language: locale, built: iso(built), ...told });
}
