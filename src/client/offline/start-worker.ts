/** What the worker's file does in a page that has imported it: it starts the worker, and tells it of the pages of the visit. */

type Policy = { createScriptURL: (asked: string) => string };
interface TrustedTypes {
  createPolicy: (name: string, rules: Policy) => Policy;
}

const { serviceWorker } = navigator;
const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
// The policy of the page lets this address alone become a script.
const policy = { createScriptURL: () => __WORKER__ };
const address = (trustedTypes?.createPolicy('worker', policy) ?? policy).createScriptURL('');
serviceWorker
  .register(address)
  .then(() => serviceWorker.ready)
  .then(({ active }) => active?.postMessage(sessionStorage.getItem(__WORKER__)?.split(' ')))
  .catch(() => {});
