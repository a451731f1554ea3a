/** What a service worker has that a page has not (Service Workers, W3C, section 4). */

/** An event after which the worker lives on until the promise settles. */
interface WorkerEvent extends Event {
  waitUntil: (promise: Promise<unknown>) => void;
}

/** A request of a page that the worker may answer. */
export interface RequestEvent extends WorkerEvent {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
}

interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
    (type: 'fetch', listener: (event: RequestEvent) => void): void;
    (type: 'message', listener: (event: WorkerEvent & { data: unknown }) => void): void;
  };
}

export const worker = globalThis as unknown as WorkerScope;

/** What the names of all caches of this site end with: other sites may share its host. */
const ending = ` ${worker.registration.scope}`;

/** The name of a cache of this site. */
export const cacheName = (name: string): string => name + ending;

/** Removes the caches of this site, but for these. */
export async function removeCaches(kept: readonly string[] = []): Promise<void> {
  const names = await caches.keys();
  const ours = names.filter((name) => name.endsWith(ending) && !kept.includes(name));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
