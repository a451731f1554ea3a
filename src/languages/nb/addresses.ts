/** The addresses of pages that are there whatever editors write, and words in others: small letters, digits and hyphens. */
export const help = '/hjelp/';
export const topic = 'emne';
export const guide = '/hjelp-meg/';
export const notices = '/meldinger/';
export const archive = 'arkiv';
export const current = 'aktuelle';
export const coming = 'kommende';
export const methods = '/innloggingsmater/';
export const contact = '/kontakt/';
export const index = '/a-a/';
export const search = '/sok/';
export const calendar = 'kalender.ics';
