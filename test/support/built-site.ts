import { readSite } from './read-site.ts';

export { oneLine, readSite, textOf, type BuiltPage } from './read-site.ts';

/** The site in dist/. */
export const { files, pages } = readSite('dist');
