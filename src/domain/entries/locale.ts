import { locales, type Locale } from '../../site/languages.ts';

export { locales, type Locale };

/** The language that texts are written in, and others translated from. */
export const defaultLocale: Locale = locales[0];

/** The language of the site that a code names, such as one from a route; the default where none does. */
export const localeOf = (code: string | undefined): Locale => locales.find((one) => one === code) ?? defaultLocale;

/** The language of some words where it is not that of the page around them, for the attribute `lang`. */
export const foreignLang = (lang: Locale | undefined, locale: Locale) => (lang === locale ? undefined : lang);

/** Something for each language of the site. */
export const inEachLocale = <Made>(make: (locale: Locale) => Made): Record<Locale, Made> =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, Made>;
