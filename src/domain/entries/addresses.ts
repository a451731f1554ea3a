import { defaultLocale, type Locale } from './locale.ts';

/** The address of a page in a language, from its Swedish path: `/hjalp/` is `/en/hjalp/` in English. */
export function localPath(path: string, locale: Locale): string {
  return locale === defaultLocale ? path : `/${locale}${path}`;
}

export const helpPath = (id: string) => `/hjalp/${id}/`;
export const announcementPath = (id: string) => `/meddelanden/${id}/`;
/** The address of a topic where the list of questions is too long for one page. */
export const topicPath = (topic: string) => `/hjalp/amne/${topic}/`;
/** The address of the notices of a year that are over. */
export const archivePath = (year: string) => `/meddelanden/arkiv/${year}/`;
/** The address of a list of notices where it is too long to stand beside the others. */
export const noticeListPath = (name: 'current' | 'coming') =>
  name === 'current' ? '/meddelanden/aktuella/' : '/meddelanden/kommande/';
/** The address of a role's page, and of a page about the site. */
export const pagePath = (id: string) => `/${id}/`;

/** The value of the route parameter that carries the language: left out for the default. */
export function localeParam(locale: Locale): string | undefined {
  return locale === defaultLocale ? undefined : locale;
}
