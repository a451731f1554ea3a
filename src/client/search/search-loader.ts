/**
 * Loads the search when its field gets the focus, or at once on a search page that is asked something, and says so when
 * it does not work. Inlined in every page, so it stays small. It stands after all that its element reads: what it loads
 * may run at once, while the parser is still inside the element.
 */
{
  const element = document.currentScript?.parentElement;
  const field = element?.querySelector('input');
  const status = element?.querySelector('[aria-live]');

  const start = (box: HTMLElement, input: HTMLInputElement, line: Element) => {
    const { scripts = '', index = '', register = '', toRegister = '', broken, unusable } = box.dataset;
    const addresses = scripts.split(' ');
    let isBusy = false;
    let trouble: string | undefined;
    // A browser remembers that an address failed, so a new try needs another one.
    let mark = '';

    /** Whether the element lives: a script can run to its end and yet leave it as it was. */
    const isReady = () => box.classList.contains('is-ready');

    /** Says what the matter is as long as something is asked. */
    const say = (text: string | undefined) => {
      trouble = text;
      const isShown = Boolean(text && (input.value || box.classList.contains('is-asked')));
      box.classList.toggle('is-broken', isShown);
      line.textContent = isShown ? `${text} ` : '';
      if (isShown) line.append(Object.assign(document.createElement('a'), { href: register, textContent: toRegister }));
    };

    /** Whether all can be had: then a search that does not work is not for want of a connection. */
    const isReachable = () =>
      Promise.all([index, ...addresses].map((address) => fetch(address))).then(
        () => true,
        () => false,
      );

    const load = async () => {
      if (isBusy) return;
      isBusy = true;
      // Not a preload link: Chromium goes on to answer from one that has failed.
      const early = fetch(index);
      early.catch(() => undefined);
      Object.assign(window, { searchIndex: early });
      for (let tries = 0; tries < 2; tries++) {
        try {
          const [engine, ...parts] = await Promise.all(
            addresses.map((address) => import(/* @vite-ignore */ address + mark)),
          );
          for (const { start } of parts) start?.(engine);
          if (isReady()) return;
          break;
        } catch {
          mark += '?';
          if (await isReachable()) continue;
          isBusy = false;
          return say(broken);
        }
      }
      say(unusable);
    };

    const asked = box.localName === 'search-page' && new URLSearchParams(location.search).get('q');
    // Else a search on the page that the reader comes back to; whatever else a history holds is not ours.
    const left: unknown = history.state?.query;
    input.value = input.value || asked || (typeof left === 'string' ? left : '');
    input.addEventListener('focus', load);
    input.addEventListener('input', () => {
      if (!isReady() && (trouble === unusable || !input.value)) say(trouble);
      load();
    });
    box.addEventListener('search-broken', async (event) => {
      const isOver = (event as CustomEvent<() => boolean>).detail;
      const text = trouble === unusable || (await isReachable()) ? unusable : broken;
      if (!isOver()) say(text);
    });
    if (asked) box.classList.add('is-asked');
    if (asked || document.activeElement === input) load();
  };

  if (element && field && status) start(element, field, status);
}
