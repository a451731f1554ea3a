/** The languages of the site; the first is the default and has no prefix in addresses. */
export const locales = ['sv', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'sv';
