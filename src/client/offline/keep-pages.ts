/**
 * Begins to keep pages for when there is no line: on the second page of a visit, or once somebody has stayed on the first, so
 * that an answer costs one request. Not where the browser saves data. Inlined in every page, so it stays small: the rest is in
 * the worker's own file, which in a page starts that worker (start-worker.ts).
 */

addEventListener('load', () => {
  try {
    const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData: boolean } };
    // It is null where there is none yet, and undefined where there can be none.
    if (serviceWorker?.controller !== null || connection?.saveData) return;
    const address = __WORKER__;
    const seen: string = sessionStorage[address] ?? '';
    sessionStorage[address] = `${seen} ${location.pathname}`;
    setTimeout(() => import(/* @vite-ignore */ address).catch(() => {}), seen ? 1_000 : 20_000);
  } catch {
    // Blocked storage: nothing is kept.
  }
});
