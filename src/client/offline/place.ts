/** Which addresses of its host are of this site: other applications may stand there too. */
import { worker } from './worker-scope.ts';

/** What the addresses of pages begin with, and nothing, for the entrance: `hjalp`, `en`. */
declare const __PAGE_NAMES__: readonly string[];

/** Below this path of the host the site stands: `/inloggning/`, or `/`. */
const base = new URL(worker.registration.scope).pathname;

/** The parts of a path below that, `hjalp`, `lurad` and nothing; none of a path elsewhere. */
export const partsOf = (path: string): string[] => (path.startsWith(base) ? path.slice(base.length).split('/') : []);

/** Whether a page of this site may stand at a path. */
export function isPage(path: string): boolean {
  const [name] = partsOf(path);
  return name !== undefined && __PAGE_NAMES__.includes(name) && path.endsWith('/');
}

/** Whether a path is of a file that the search fetches. */
export const isSearchFile = (path: string): boolean =>
  /^(?:search\/[^/]+|(?:[\w-]+\/)?search-index\.json)$/.test(partsOf(path).join('/'));
