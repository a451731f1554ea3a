import { requestAddress, readRequest, type SearchRequest } from '../../domain/search/results/search-request.ts';
import { fillIn } from './fill-in.ts';
import type { FoundResult } from './found-result.ts';
import { loadExtras } from './load-extras.ts';
import { part, shownLocale } from './page-parts.ts';
import { leftAs, remember } from './search-history.ts';
import { ask, type FoundPages } from './ask.ts';
import type * as Engine from './engine.ts';
import { useEngine } from './use-engine.ts';
import type { How } from './report-miss.ts';
import { showOutcome, showTitle, showUnderstood } from './search-outcome.ts';
import { showResults } from './search-view.ts';

const batch = 10;
/** The texts are searched and the address follows when the fingers rest. */
const rest = 300;
/** Somebody who types wants to see something; somebody who has asked wants the best answer first. */
const brief = 50;
const patient = 600;
/** Fast answers need no interim word, and a screen reader should not hear one. */
const slow = 500;

/** The search page: what is asked stands in the address, so that back, reload and links work. */
class SearchPage extends HTMLElement {
  #request = readRequest(location.search);
  /** What this entry of the history asked before somebody typed over it. */
  #settled = this.#request;
  #results: FoundResult[] = [];
  #shown = batch;
  /** How far down the page was left, until it is there again. */
  #top: number | undefined;
  #run = 0;

  connectedCallback() {
    fillIn(this);
    const field = part<HTMLInputElement>(this, 'input');
    const written = (): SearchRequest => ({ ...this.#request, query: field.value.trim(), isExact: false });
    field.addEventListener('input', () => {
      if (written().query !== this.#request.query) void this.#search(written(), 'typed');
    });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#go(written());
    });
    this.addEventListener('click', (event) => void this.#onClick(event));
    part<HTMLButtonElement>(this, '.more').addEventListener('click', () => this.#showMore());
    addEventListener('popstate', () => void this.#restore('restored'));
    // WebKit empties the field of a page that comes back, in a task of its own at some time after this.
    addEventListener('pageshow', () => setTimeout(() => (field.value ||= this.#request.query), 100));
    this.#unfoldFilters(matchMedia('(min-width: 60rem)'));
    const { query } = written();
    // What somebody has typed while this was loading.
    if (query && query !== this.#request.query) void this.#search(written(), 'typed');
    else if (this.#request.query) void this.#restore('loaded');
    this.classList.add('is-ready');
  }

  /** Asks something else, as a step of its own in the history. */
  async #go(request: SearchRequest) {
    this.#leave(this.#settled);
    if (requestAddress(request) !== requestAddress(this.#settled)) remember(request, {}, 'pushState');
    this.#settled = request;
    this.#shown = batch;
    await this.#search(request, 'asked');
  }

  #leave(request: SearchRequest) {
    remember(request, { shown: this.#shown, top: Math.round(scrollY) });
  }

  /** Shows what the address asks, as far down as it was left. */
  async #restore(how: How) {
    this.#settled = readRequest(location.search);
    const { shown = batch, top } = leftAs();
    this.#shown = shown;
    part<HTMLInputElement>(this, 'input').value = this.#settled.query;
    await this.#search(this.#settled, how, top);
  }

  async #search(request: SearchRequest, how: How, top?: number) {
    const run = ++this.#run;
    const isOver = () => run !== this.#run;
    if (request.query !== this.#request.query || this.classList.contains('is-broken')) this.#forget();
    this.#request = request;
    this.#top = top;
    this.classList.toggle('is-asked', Boolean(request.query));
    const slowly = setTimeout(() => {
      if (request.query && !isOver()) this.#say(part(this, '.status').dataset['loading']);
    }, slow);
    try {
      let found = await ask(request.query, {
        locale: shownLocale(),
        isExact: request.isExact,
        patience: how === 'typed' ? brief : patient,
      });
      if (isOver()) return;
      this.#show(found.instant);
      showUnderstood(this, request, found);
      if (how === 'typed') {
        await new Promise((resolve) => setTimeout(resolve, rest));
        if (isOver()) return;
        remember(request, {});
      }
      showTitle(this, request.query);
      // What the whole of it finds may stand in another order.
      found = await found.findWhole().catch(() => found);
      if (isOver()) return;
      await this.#complete(found, isOver);
      if (request.query && how !== 'typed' && !isOver() && this.#results.length === 0)
        loadExtras()
          .then(({ reportMiss }) => reportMiss(this, request.query, how))
          .catch(() => undefined);
    } catch {
      this.#fail(isOver);
    } finally {
      clearTimeout(slowly);
    }
  }

  /**
   * Adds what the texts of the pages find below what is shown already, or above where somebody who has seen that wants
   * it, and says how it went.
   */
  async #complete(found: FoundPages, isOver: () => boolean, isWanted = false) {
    let isLimited = false;
    const isLeftOut = found.isMoreOptional && !isWanted;
    const more = await (isLeftOut ? Promise.resolve([]) : found.findMore()).catch((error: unknown) => {
      if (found.instant.length === 0) throw error;
      isLimited = true;
      return [];
    });
    const results = isWanted ? [...more, ...found.instant] : [...found.instant, ...more];
    const { query } = this.#request;
    // Before anything is shown, so that nothing moves.
    if (query && results.length === 0)
      await loadExtras()
        .then(({ showNearest }) => isOver() || showNearest(this, query, found.vocabulary))
        .catch(() => undefined);
    if (isOver()) return;
    const texts = part(this, '.texts');
    texts.hidden = !isLeftOut;
    texts.onclick = () => {
      this.#focusStatus();
      this.#complete(found, isOver, true).catch(() => this.#fail(isOver));
    };
    const wanted = this.#show(results);
    this.#top = undefined;
    this.classList.toggle('is-none', Boolean(query) && results.length === 0);
    dispatchEvent(new CustomEvent('search-answer', { detail: found.outcome }));
    this.#say(showOutcome(this, this.#request, { ...found, isLimited, wanted, results }));
  }

  #show(results: FoundResult[]): number {
    this.#results = results;
    if (results.length > 0 || !this.#request.query) this.classList.remove('is-none');
    // The reader may stand at a result, which is drawn anew and may get another place.
    const href = this.querySelector('.results :focus')?.getAttribute('href');
    const wanted = showResults(this, results, this.#request, this.#shown);
    this.querySelector<HTMLElement>(`.results [href="${href}"]`)?.focus();
    if (this.#top !== undefined) scrollTo({ top: this.#top, behavior: 'instant' });
    return wanted;
  }

  #showMore() {
    const first = this.#shown;
    this.#shown += batch;
    this.#show(this.#results);
    part(this, `#search-results > :nth-child(${first + 1})`)
      .querySelector('a')
      ?.focus();
  }

  /** Links to this page ask at once; others leave it, and it is remembered for when the reader comes back. */
  async #onClick(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.pathname !== location.pathname) {
      this.#leave(this.#request);
      return;
    }
    event.preventDefault();
    await this.#go(readRequest(link.search));
    if (link.offsetParent === null) this.#focusStatus();
  }

  #say(text = '') {
    part(this, '.status').textContent = text;
  }

  /** Only now can it have the focus: else a screen reader stops at it also when it is empty. */
  #focusStatus() {
    const status = part(this, '.status');
    status.tabIndex = -1;
    status.focus();
  }

  /** Takes away what was said of another query. */
  #forget() {
    this.#say();
    this.classList.remove('is-broken');
    for (const said of this.querySelectorAll<HTMLElement>('.outcome > .line, .nearest, .texts')) said.hidden = true;
  }

  /** Lets search-loader.ts find out and say why. */
  #fail(isOver: () => boolean) {
    this.dispatchEvent(new CustomEvent('search-broken', { detail: isOver }));
  }

  /** Beside the results there is room for the filters; above them they would push them away. */
  #unfoldFilters(isWide: MediaQueryList) {
    const unfold = () => {
      part<HTMLDetailsElement>(this, '.filters').open = isWide.matches;
    };
    isWide.addEventListener('change', unfold);
    unfold();
  }
}

/** Brings the search page to life. */
export function start(loaded: typeof Engine): void {
  useEngine(loaded);
  customElements.define('search-page', SearchPage);
}
