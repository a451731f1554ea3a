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
    const preload = document.createElement('link');
    Object.assign(preload, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: index });
    document.head.append(preload);
    // A browser remembers that an address failed, so a new try needs another one.
    const addresses = scripts.split(' ').map((address) => address + '?'.repeat(failures));
    loading = Promise.all(addresses.map((address) => import(/* @vite-ignore */ address))).catch(() => {
      loading = undefined;
      failures++;
      preload.remove();
      element.classList.toggle('is-broken', field.value !== '');
    });
  };

  if (element && field) {
    // A search on the page that the reader comes back to.
    field.value ||= history.state?.query ?? '';
    field.addEventListener('focus', load);
    field.addEventListener('input', load);
    if (element.localName === 'search-page' && /[?&]q=[^&]/.test(location.search)) {
      element.classList.add('is-asked');
      load();
    }
  }
}
