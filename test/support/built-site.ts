import { readSite, type BuiltSite } from './read-site.ts';

export { isHelpEntry, oneLine, readSite, textOf, type BuiltPage } from './read-site.ts';

const sites = new Map<string, BuiltSite>();

/** A site that was built before the tests: read once for all files of a worker. */
export function builtSite(folder: string): BuiltSite {
  const site = sites.get(folder) ?? readSite(folder);
  sites.set(folder, site);
  return site;
}

/** The site in dist/. */
export const { files, pages } = builtSite('dist');
