import { readSite } from '../../tools/build/output/read-site.ts';

export { oneLine, readSite, textOf, type BuiltPage } from '../../tools/build/output/read-site.ts';

/** The site in dist/. */
export const { files, pages } = readSite('dist');
