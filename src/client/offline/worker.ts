/** Keeps the pages that a reader has opened, and gives them where the network does not. Online every page is a new one. */
import { contactsName, keepContacts } from './contacts.ts';
import { answerPage, answerPart } from './answer.ts';
import { isPage, isSearchFile } from './place.ts';
import { copyOf, pagesName, save } from './saved.ts';
import { removeCaches, worker } from './worker-scope.ts';

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));

// Without navigation preload: where that fails, Firefox 153 may show its own fault in place of our answer.
worker.addEventListener('activate', (event) =>
  event.waitUntil(removeCaches([pagesName, contactsName]).then(() => worker.clients.claim())),
);

/** The pages of a visit before there was a worker, which the browser has just fetched. */
worker.addEventListener('message', (event) => {
  const paths = (event.data as unknown[]).filter((path) => typeof path === 'string');
  event.waitUntil(Promise.allSettled(paths.map(keepSeen)));
});

async function keepSeen(path: string): Promise<void> {
  const { origin, pathname } = new URL(path, location.href);
  if (origin !== location.origin || !isPage(pathname)) return;
  await save(pathname, await copyOf(await fetch(pathname, { cache: 'force-cache' })));
  await keepContacts(pathname);
}

worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return;
  // What is searched for is never kept.
  if (mode === 'navigate' && isPage(pathname)) event.respondWith(answerPage(event, pathname));
  else if (isSearchFile(pathname)) event.respondWith(answerPart(event, pathname));
});
