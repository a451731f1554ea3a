import {
  apiSchemas,
  documentSchemas,
  type ApiDocument,
  type ApiKind,
  type DocumentKind,
} from '../../../schema/api/api-schemas.ts';
import {
  badgePath,
  documentPath,
  feedPath,
  openApiPath,
  schemaPath,
  typesPath,
  wholeAddress,
} from '../../entries/addresses.ts';
import { defaultLocale, locales, type WholeLocale } from '../../entries/locale.ts';
import { iso } from './iso.ts';

interface IndexSettings {
  /** The language that the index is for. It lists what there is in every language all the same. */
  locale: WholeLocale;
  site: string;
  /** Epoch ms. */
  built: number;
  roles: readonly { id: string }[];
}

/** What there is to read for other services, in every language. */
export function apiIndex({ locale, site, built, roles }: IndexSettings): ApiDocument<'index'> {
  const address = (path: string, language = defaultLocale) => wholeAddress(path, language, site);
  return {
    version: 1,
    built: iso(built),
    site: address('/', locale),
    languages: [...locales],
    documents: locales.flatMap((language) =>
      keysOf<DocumentKind>(documentSchemas).map((kind) => ({
        kind,
        language,
        url: address(documentPath(kind), language),
        schema: address(schemaPath(kind)),
      })),
    ),
    schemas: keysOf<ApiKind>(apiSchemas).map((kind) => ({ kind, url: address(schemaPath(kind)) })),
    feeds: locales.flatMap((language) =>
      [undefined, ...roles.map(({ id }) => id)].map((role) => ({
        language,
        role: role ?? null,
        atom: address(feedPath('atom', role), language),
        json: address(feedPath('json', role), language),
        calendar: address(feedPath('calendar', role), language),
      })),
    ),
    nextChange: address('/next-change.json'),
    embed: address('/embed/notices.js'),
    status: locales.map((language) => ({
      language,
      json: address(documentPath('status'), language),
      badge: address(badgePath, language),
    })),
    openApi: address(openApiPath),
    types: address(typesPath),
  };
}

function keysOf<K extends string>(record: Record<K, unknown>): K[] {
  return Object.keys(record) as K[];
}
