/**
 * Starts the worker that keeps pages for when there is no line: on the second page of a visit, or once somebody has stayed on
 * the first, so that an answer costs one request. Not where the browser saves data. Inlined in every page, so it stays small.
 */

/** The address of the worker, from the root of the host. */
declare const __WORKER__: string;

type Policy = { createScriptURL: (asked: string) => string };
interface TrustedTypes {
  createPolicy: (name: string, rules: Policy) => Policy;
}

addEventListener('load', () => {
  try {
    const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData: boolean } };
    const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
    // Of this site: others of the host have another worker.
    const before = sessionStorage.getItem(__WORKER__);
    sessionStorage.setItem(__WORKER__, location.pathname);
    if (!serviceWorker || serviceWorker.controller || connection?.saveData) return;
    setTimeout(
      () => {
        // The policy of the page lets this address alone become a script.
        const policy = { createScriptURL: () => __WORKER__ };
        const address = (trustedTypes?.createPolicy('worker', policy) ?? policy).createScriptURL('');
        serviceWorker
          .register(address)
          .then(() => serviceWorker.ready)
          .then(({ active }) => active?.postMessage([before, location.pathname]))
          .catch(() => {});
      },
      before ? 1_000 : 20_000,
    );
  } catch {
    // Blocked storage: nothing is kept.
  }
});
