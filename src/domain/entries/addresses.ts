import { defaultLocale, type Locale } from './locale.ts';

/** The address of a page in a language, from its Swedish path: `/hjalp/` is `/en/hjalp/` in English. */
export function localPath(path: string, locale: Locale): string {
  return locale === defaultLocale ? path : `/${locale}${path}`;
}

export const helpPath = (id: string) => `/hjalp/${id}/`;
export const announcementPath = (id: string) => `/meddelanden/${id}/`;
/** The address of a role's page, and of a page about the site. */
export const pagePath = (id: string) => `/${id}/`;

/** The value of the route parameter that carries the language: left out for the default. */
export function localeParam(locale: Locale): string | undefined {
  return locale === defaultLocale ? undefined : locale;
}
