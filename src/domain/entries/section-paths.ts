/** The addresses of the pages that are there whatever editors write. Constants, so that a script carries only those that it names. */
import * as words from '../../languages/of-site/addresses.ts';

export const help = `/${words.help}/`;
export const guide = `/${words.guide}/`;
export const notices = `/${words.notices}/`;
export const methods = `/${words.methods}/`;
export const contact = `/${words.contact}/`;
export const index = `/${words.index}/`;
export const search = `/${words.search}/`;
