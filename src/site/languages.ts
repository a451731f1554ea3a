/** The languages of this site; the first is the one that texts are written in, and has no prefix in addresses. */
export const locales = ['sv', 'en'] as const;

export type Locale = (typeof locales)[number];
