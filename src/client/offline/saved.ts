/** What is kept on the reader's device, with the moment of each. */
import { isPage } from './place.ts';
import { cacheName } from './worker-scope.ts';

/** So many pages and files of the search are kept, the newest of them: some two megabytes. */
const mostSaved = 60;

export const pagesName = cacheName('pages');

export interface Saved {
  text: string;
  headers: Headers;
  /** When it came from the server, in epoch ms: by the clock of the reader or of the server, what is earlier. */
  moment: number;
}

/** Keeps a copy in place of the one from before; one that says that nothing is there any longer removes that. */
export async function save(path: string, copy: Response | undefined): Promise<void> {
  if (!copy || (!copy.ok && ![404, 410].includes(copy.status))) return;
  const cache = await caches.open(pagesName);
  // Not removed first: where there is no room, the one from before stays.
  if (copy.ok) await cache.put(path, copy);
  else await cache.delete(path);
  const old = (await keptPaths()).slice(mostSaved);
  await Promise.all(old.map((one) => cache.delete(one)));
}

/**
 * An answer as it is kept, when all of it has come, with its moment, which may be long ago: browsers go back to pages of their
 * own store. Nothing of what is not to be kept, or not of this site: a network may answer all addresses with its sign-in.
 */
export async function copyOf(response: Response): Promise<Response | undefined> {
  const text = await response.text();
  const headers = new Headers(response.headers);
  if (/no-store|private/i.test(headers.get('cache-control') ?? '')) return undefined;
  const isHtml = headers.get('content-type')?.startsWith('text/html');
  // Each page of the site names its worker.
  if (response.ok && isHtml && !text.includes(location.pathname)) return undefined;
  const sent = Date.parse(headers.get('date') ?? '') || Infinity;
  headers.set('saved', String(Math.min(Date.now(), sent)));
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(text, { headers, status: response.status });
}

/** What is kept under a path. */
export async function find(path: string, name = pagesName): Promise<Saved | undefined> {
  const found = await (await caches.open(name)).match(path);
  return found && savedIn(found);
}

async function savedIn(response: Response): Promise<Saved> {
  const { headers } = response;
  return { text: await response.text(), headers, moment: Number(headers.get('saved')) };
}

/** The paths of pages that are kept, the newest first. */
export const savedPaths = async (): Promise<string[]> => (await keptPaths()).filter(isPage);

/** All paths that are kept, the newest first, by their moments: WebKit leaves one that is kept again where it stood. */
async function keptPaths(): Promise<string[]> {
  const cache = await caches.open(pagesName);
  const kept = await Promise.all(
    (await cache.keys()).map(async (request) => ({
      path: new URL(request.url).pathname,
      moment: Number((await cache.match(request))?.headers.get('saved') ?? 0),
    })),
  );
  return kept
    .reverse()
    .sort((one, other) => other.moment - one.moment)
    .map(({ path }) => path);
}
