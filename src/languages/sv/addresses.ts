/** The addresses of pages that are there whatever editors write, and words in others: small letters, digits and hyphens. */
export const help = '/hjalp/';
export const topic = 'amne';
export const guide = '/hjalp-mig/';
export const notices = '/meddelanden/';
export const archive = 'arkiv';
export const current = 'aktuella';
export const coming = 'kommande';
export const methods = '/inloggningssatt/';
export const contact = '/kontakt/';
export const index = '/a-o/';
export const search = '/sok/';
export const calendar = 'kalender.ics';
