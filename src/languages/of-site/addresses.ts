/** The words of addresses: those of the first language of the site, on the pages of all. */
export * from '../sv/addresses.ts';
