/** The worker of a site that keeps no pages: it takes the place of one that does, removes what that has kept, and itself. */
import { removeCaches, worker } from './worker-scope.ts';

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(removeCaches().then(() => worker.registration.unregister())),
);
