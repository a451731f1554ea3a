/** The languages of the site; the first is the default and has no prefix in addresses. */
export const locales = ['sv', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'sv';

/** The language of some words where it is not that of the page around them, for the attribute `lang`. */
export const foreignLang = (lang: Locale | undefined, locale: Locale) => (lang === locale ? undefined : lang);
