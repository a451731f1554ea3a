/** The languages that there is a folder of with all that a whole site needs. */
export type WholeLanguage = 'en' | 'fi' | 'nb' | 'sv';

/** Every language that there is a folder of, also those that lack what the search and the content check need. */
export type Language = WholeLanguage | 'ar' | 'sv-simple';

/** Those that are written from right to left. */
export const rightToLeft: readonly string[] = ['ar'];
