/** The addresses of pages that are there whatever editors write, and words in others: small letters, digits and hyphens. */
export const help = '/help/';
export const topic = 'topic';
export const guide = '/help-me/';
export const notices = '/notices/';
export const archive = 'archive';
export const current = 'current';
export const coming = 'coming';
export const methods = '/login-methods/';
export const contact = '/contact/';
export const index = '/a-z/';
export const search = '/find/';
export const calendar = 'calendar.ics';
