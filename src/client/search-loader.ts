/**
 * Loads the search when its field gets the focus, or at once on a search page that is asked something. Inlined after
 * the field in every page, so it stays small. What fails to load is tried again at the next key.
 */
{
  const element = document.currentScript?.parentElement;
  const field = element?.querySelector('input');
  const { scripts = '', index = '' } = element?.dataset ?? {};
  let loading: Promise<unknown> | undefined;
  let failures = 0;

  const load = () => {
    if (loading || !element || !field) return;
    // Not a preload link: Chromium goes on to answer from one that has failed.
    const early = fetch(index);
    early.catch(() => undefined);
    Object.assign(window, { searchIndex: early });
    // A browser remembers that an address failed, so a new try needs another one.
    const addresses = scripts.split(' ').map((address) => address + '?'.repeat(failures));
    loading = Promise.all(addresses.map((address) => import(/* @vite-ignore */ address))).catch(() => {
      loading = undefined;
      failures++;
      element.classList.toggle('is-broken', field.value !== '');
      const status = element.querySelector('[role="status"]');
      if (status && field.value) status.textContent = element.dataset['broken'] ?? '';
    });
  };

  if (element && field) {
    const asked = element.localName === 'search-page' && new URLSearchParams(location.search).get('q');
    // Else a search on the page that the reader comes back to.
    field.value ||= asked || (history.state?.query ?? '');
    field.addEventListener('focus', load);
    field.addEventListener('input', load);
    if (asked) {
      element.classList.add('is-asked');
      load();
    }
  }
}
