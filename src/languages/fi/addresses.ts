/** The addresses of pages that are there whatever editors write, and words in others: small letters, digits and hyphens. */
export const help = '/ohje/';
export const topic = 'aihe';
export const guide = '/auta-minua/';
export const notices = '/tiedotteet/';
export const archive = 'arkisto';
export const current = 'ajankohtaiset';
export const coming = 'tulevat';
export const methods = '/tunnistustavat/';
export const contact = '/yhteystiedot/';
export const index = '/a-o/';
export const search = '/haku/';
export const calendar = 'kalenteri.ics';
