import type { Outcome } from '../../domain/search/rank/search.ts';
import { localPath, sectionPaths } from '../../domain/entries/addresses.ts';
import type { WholeLocale } from '../../domain/entries/locale.ts';
import type { BoxWords } from '../../domain/search/results/box-words.ts';
import { atSite } from './at-site.ts';
import { boxMarkup } from './box-markup.ts';
import { made } from './fill-in.ts';
import { instantItem } from './instant-item.ts';
import { loadVocabulary, loadWholeVocabulary } from './load-vocabulary.ts';
import { fillWords, part, shownLocale } from './page-parts.ts';
import type * as Engine from './engine.ts';
import { engine, useEngine } from './use-engine.ts';

/** In each language. */
declare const __BOX_WORDS__: Record<WholeLocale, BoxWords>;

/** As many as are seen at a glance; the search page has the rest. */
const most = 6;
/** How long a quick answer waits for a better one. */
const patience = 30;
/** A screen reader hears the outcome when the fingers rest, not after each key. */
const restBeforeSaying = 800;

/**
 * A search field with what it finds in a plain list of links below: Tab and the arrows reach them, Escape puts them
 * away, and a polite status says how many there are. No combobox: screen readers differ too much in what they make of it.
 */
class SearchBox extends HTMLElement {
  #run = 0;
  /** The query that the list answers. */
  #shown = '';
  /** Whether the list has been there, so that no reader waits for a better first one. */
  #hasAnswered = false;
  #saying: ReturnType<typeof setTimeout> | undefined;
  readonly #words = __BOX_WORDS__[shownLocale()];

  connectedCallback() {
    part(this, '.status').before(
      ...boxMarkup(this.#words, atSite(localPath(sectionPaths.search, shownLocale()))).map(made),
    );
    this.#say('');
    const field = part<HTMLInputElement>(this, 'input');
    field.addEventListener('input', () => void this.#answer());
    field.addEventListener('focus', () => void this.#answer());
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.contains(relatedTarget)) this.#close();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) this.#close();
    });
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) this.#keep();
    });
    this.addEventListener('submit', () => this.#keep());
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) setTimeout(() => this.#comeBack(field), 100);
    });
    if (document.activeElement === field) void this.#answer();
    this.classList.add('is-ready');
  }

  /** WebKit empties the field of a page that comes back, in a task of its own at some time after `pageshow`. */
  #comeBack(field: HTMLInputElement) {
    const left: unknown = history.state?.query;
    field.value ||= this.#shown || (typeof left === 'string' ? left : '');
    if (field.value.trim() !== this.#shown) this.#close();
  }

  async #answer() {
    const query = part<HTMLInputElement>(this, 'input').value.trim();
    const run = ++this.#run;
    const isOver = () => run !== this.#run;
    // What is shown belongs to what stands in the field.
    if (query !== this.#shown) this.#clear();
    if (!query) return;
    try {
      const vocabulary = await loadVocabulary(shownLocale(), this.#hasAnswered ? 0 : patience);
      if (isOver()) return;
      const quick = engine.search(query, vocabulary);
      if (quick.hits.length > 0 || vocabulary.isWhole) this.#show(query, quick, vocabulary.isWhole);
      if (vocabulary.isWhole) return;
      const whole = await loadWholeVocabulary(shownLocale()).catch(() => vocabulary);
      // A list that somebody has gone into stays as it is.
      if (!isOver() && document.activeElement === part<HTMLInputElement>(this, 'input')) {
        this.#show(query, engine.search(query, whole), whole.isWhole);
      }
    } catch {
      this.dispatchEvent(new CustomEvent('search-broken', { detail: isOver }));
    }
  }

  /** Shows what is found. That there is nothing, only the whole of what the site knows can tell. */
  #show(query: string, { hits, corrected = '' }: Outcome, isWhole: boolean) {
    const template = part<HTMLTemplateElement>(this, 'template');
    const best = hits.slice(0, most);
    part(this, '.hits').replaceChildren(...best.map((hit, place) => instantItem(template, hit, place === 0)));
    const readAs = part(this, '.corrected');
    readAs.hidden = !corrected;
    readAs.textContent = fillWords(readAs.dataset['text'], { query: corrected });
    part(this, '.none').hidden = best.length > 0 || !isWhole;
    part<HTMLAnchorElement>(this, '.all').search = `${new URLSearchParams({ q: query })}`;
    part(this, '.panel').hidden = false;
    this.#shown = query;
    this.#hasAnswered = true;
    const { counts } = this.#words;
    const count = fillWords(counts[Math.min(best.length, 2)], { count: best.length });
    this.#say(best.length > 0 || isWhole ? count : '');
  }

  #close() {
    this.#run++;
    this.#clear();
  }

  #clear() {
    this.#shown = '';
    part(this, '.panel').hidden = true;
    this.#say('');
  }

  /** Says it at rest; nothing at once, also of what was broken. */
  #say(text: string) {
    clearTimeout(this.#saying);
    const status = part(this, '[aria-live]');
    this.classList.remove('is-broken');
    if (text === '') status.textContent = '';
    else this.#saying = setTimeout(() => (status.textContent = text), restBeforeSaying);
  }

  #onKey(event: KeyboardEvent) {
    // While characters are composed, arrows and Escape choose among them.
    if (event.isComposing || (!this.#shown && !this.classList.contains('is-broken'))) return;
    const field = part<HTMLInputElement>(this, 'input');
    const stops = [field, ...this.querySelectorAll<HTMLElement>('.panel a')];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Escape') {
      field.focus();
      this.#close();
    } else if (step && place >= 0) stops[(place + step + stops.length) % stops.length]?.focus();
    else return;
    // Escape would also empty the field, and an arrow move in it.
    event.preventDefault();
  }

  /** Lets the field hold the query when the reader comes back to this page. */
  #keep() {
    history.replaceState({ query: part<HTMLInputElement>(this, 'input').value }, '');
  }
}

/** Brings every box to life. */
export function start(loaded: typeof Engine): void {
  useEngine(loaded);
  customElements.define('search-box', SearchBox);
}
