/** The languages of this site; the first is the one that texts are written in, and has no prefix in addresses. */
export const locales = ['sv', 'en'] as const;

/** The languages that hold some pages only: the entrance, the guide, the contacts and the answers that are translated. */
export const partLocales = ['ar', 'sv-simple'] as const;

/** A language in which the whole site is. */
export type WholeLocale = (typeof locales)[number];

export type Locale = WholeLocale | (typeof partLocales)[number];
