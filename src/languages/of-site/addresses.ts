/** Addresses in words of the first language of the site, on the pages of all. Constants, so that a script carries only those that it names. */
export * from '../sv/addresses.ts';
