import { sectionPaths } from '../../src/domain/entries/addresses.ts';

/** Where the site lists its notices. */
export const noticesAt = (site: string): string => site.replace(/\/*$/, '') + sectionPaths.notices;
