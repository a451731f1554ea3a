/** The languages that there is a folder of. */
export type Language = 'en' | 'fi' | 'nb' | 'sv';
