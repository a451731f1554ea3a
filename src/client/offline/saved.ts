/** What is kept on the reader's device, with the moment of each. */
import { cacheName } from './worker-scope.ts';

/** So many pages and files of the search are kept, the newest of them: some two megabytes. */
const mostSaved = 60;

export const pagesName = cacheName('pages');

export interface Saved {
  text: string;
  headers: Headers;
  /** When it came from the network, in epoch ms by the reader's clock. */
  moment: number;
}

/** Keeps what `dated` has made in place of the one from before; one that says that nothing is there any longer removes that. */
export async function save(path: string, copy: Response): Promise<void> {
  if (!copy.ok && ![404, 410].includes(copy.status)) return;
  const cache = await caches.open(pagesName);
  // The newest are last.
  await cache.delete(path);
  if (copy.ok) await cache.put(path, copy);
  const old = (await cache.keys()).slice(0, -mostSaved);
  await Promise.all(old.map((request) => cache.delete(request)));
}

/** An answer as it is kept, when all of it has come. */
export async function dated(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set('saved', String(Date.now()));
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(await response.text(), { headers, status: response.status });
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
export async function savedPaths(): Promise<string[]> {
  const requests = await (await caches.open(pagesName)).keys();
  return requests
    .map(({ url }) => new URL(url).pathname)
    .filter((path) => path.endsWith('/'))
    .reverse();
}
