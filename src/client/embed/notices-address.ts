import { localPath } from '../../domain/entries/addresses.ts';
import { defaultLocale, locales, type Locale } from '../../domain/entries/locale.ts';

/** The language of the site that a `lang` attribute asks for; the default for one that the site does not have. */
export function localeFor(lang: string): Locale {
  return locales.find((locale) => locale === lang.slice(0, 2).toLowerCase()) ?? defaultLocale;
}

/** The address of the published notices on the site at `src`. */
export function noticesAddress(src: string, locale: Locale): string {
  return src.replace(/\/*$/, '') + localPath('/api/v1/announcements.json', locale);
}
