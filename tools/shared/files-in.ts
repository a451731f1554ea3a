import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file below a folder, sorted, with slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)).replaceAll(sep, '/'))
    .sort();
}

/** Every page below a folder, as `filesIn` names them. */
export const pagesIn = (folder: string): string[] => filesIn(folder).filter((file) => file.endsWith('.html'));

/** Where a reader finds a file of the built site: `/hjalp/` for `hjalp/index.html`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(?<=^|\/)index\.html$/, '')}`;
}
