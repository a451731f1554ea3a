import * as sectionPaths from '../../languages/of-site/addresses.ts';
import type { ApiKind } from '../../schema/api/api-schemas.ts';
import type { KindName } from '../../schema/kinds.ts';
import { dialled } from '../../places/telephone.ts';
import * as place from '../../site/place.ts';
import type { EntryPath } from './entry-path.ts';
import { defaultLocale, type Locale } from './locale.ts';

export { sectionPaths };

/** The folder of a section, which is also the name of its page among the phrases of the search: `hjalp` of `/hjalp/`. */
export const sectionName = (path: string): string => path.slice(1, -1);

/** The address of a page in a language, from its path: `/hjalp/` is `/en/hjalp/` in English. */
export function localPath(path: string, locale: Locale): string {
  return locale === defaultLocale ? path : `/${locale}${path}`;
}

/** The path of its host below which a site stands, without the last slash: `/inloggning`, and nothing at the root. */
export const hostPath = (site: string): string => new URL(site).pathname.replace(/\/$/, '');

/** The whole address of what is at an address of the site: of `/hjalp/` at `https://stad.example/inloggning/`. */
export const siteAddress = (path: string, site: string): string => new URL(hostPath(site) + path, site).href;

/** The whole address of a path in a language. */
export const wholeAddress = (path: string, locale: Locale, site: string): string =>
  siteAddress(localPath(path, locale), site);

export const helpPath = (id: string) => `${sectionPaths.help}${id}/`;
/** The address of the guide, or of a step in it: what has happened, and what was asked after that. */
export const guidePath = (...picked: readonly string[]) =>
  `${sectionPaths.guide}${picked.map((id) => `${id}/`).join('')}`;
export const announcementPath = (id: string) => `${sectionPaths.notices}${id}/`;
/** The address of a topic where the list of questions is too long for one page. */
export const topicPath = (topic: string) => `${sectionPaths.help}${sectionPaths.topic}/${topic}/`;
/** The address of the notices of a year that are over. */
export const archivePath = (year: string) => `${sectionPaths.notices}${sectionPaths.archive}/${year}/`;
/** The address of a list of notices where it is too long to stand beside the others. */
export const noticeListPath = (name: 'current' | 'coming') => `${sectionPaths.notices}${sectionPaths[name]}/`;
/** The address of a login method, on the page of all. */
export const methodPath = (id: string) => `${sectionPaths.methods}#${id}`;
/** The address of a role's page, and of a page about the site. */
export const pagePath = (id: string) => `/${id}/`;

/** The path of the page that an entry of each kind becomes. */
export const pathOf = { 'login-help': helpPath, roles: pagePath, announcements: announcementPath, pages: pagePath };

/** The address of the page that a content file becomes, where it becomes one. */
export function pageAddress({ kind, id, locale }: EntryPath): string | undefined {
  const path = (pathOf as Partial<Record<KindName, (id: string) => string>>)[kind];
  return path && localPath(path(id), locale);
}

/** Where the text of a page stands as Markdown: `/hjalp/x/` as `/hjalp/x.md`. */
export const markdownPath = (path: string) => path.replace(/\/$/, '.md');

/** The address of the page of all contacts, or of one of them there. */
export const contactPath = (id?: string) => `${sectionPaths.contact}${id ? `#${id}` : ''}`;

/** The address of the worker that keeps pages for readers without a line. */
export const workerPath = '/offline.js';

/** The address that dials a number. */
export const telAddress = (number: string) => `tel:${dialled(number, place)}`;

export const feedFiles = { atom: 'atom.xml', json: 'feed.json', calendar: sectionPaths.calendar };

/** The address of a feed in Swedish: of all notices, or of those that concern a role. */
export function feedPath(format: keyof typeof feedFiles, roleId?: string): string {
  return `${sectionPaths.notices}${roleId ? `${roleId}/` : ''}${feedFiles[format]}`;
}

/** The address of a document of the API in Swedish, and of its JSON Schema. */
export const documentPath = (kind: ApiKind) => `/api/v1/${kind}.json`;
export const schemaPath = (kind: ApiKind) => `/api/v1/schemas/${kind}.json`;

/** The addresses of what describes all documents: OpenAPI and TypeScript. */
export const openApiPath = '/api/v1/openapi.json';
export const typesPath = '/api/v1/types.d.ts';

/** The address of the picture that says whether anything goes on, in Swedish. */
export const badgePath = '/api/v1/status.svg';

/** The value of the route parameter that carries the language: left out for the default. */
export function localeParam(locale: Locale): string | undefined {
  return locale === defaultLocale ? undefined : locale;
}
