import { findInstantly, type Answer } from '../domain/search/find-pages.ts';
import { loadVocabulary, loadWholeVocabulary } from './known-pages.ts';
import { fillWords, part, shownLocale } from './page-parts.ts';
import { instantItem } from './instant-item.ts';

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
  #saying: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    this.classList.remove('is-broken');
    const field = part(this, 'input', HTMLInputElement);
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
    if (document.activeElement === field) void this.#answer();
  }

  async #answer() {
    const query = part(this, 'input', HTMLInputElement).value.trim();
    const run = ++this.#run;
    if (!query) return this.#close();
    try {
      const known = await loadVocabulary(shownLocale(), patience);
      if (run !== this.#run) return;
      const quick = findInstantly(query, known);
      if (quick.hits.length > 0 || known.isWhole) this.#show(query, quick);
      if (known.isWhole) return;
      const whole = await loadWholeVocabulary(shownLocale()).catch(() => known);
      // A list that somebody has gone into stays as it is.
      if (run === this.#run && document.activeElement === part(this, 'input', HTMLInputElement)) {
        this.#show(query, findInstantly(query, whole));
      }
    } catch {
      if (run === this.#run) this.#fail();
    }
  }

  #show(query: string, { hits, corrected = '' }: Answer) {
    const template = part(this, 'template', HTMLTemplateElement);
    const best = hits.slice(0, most);
    part(this, '.hits').replaceChildren(...best.map((hit, place) => instantItem(template, hit, place === 0)));
    const readAs = part(this, '.corrected');
    readAs.hidden = !corrected;
    readAs.textContent = fillWords(readAs.dataset['text'] ?? '', { query: corrected });
    part(this, '.none').hidden = best.length > 0;
    part(this, '.all', HTMLAnchorElement).search = `${new URLSearchParams({ q: query })}`;
    part(this, '.panel').hidden = false;
    this.classList.remove('is-broken');
    const { none = '', one = '', many = '' } = this.dataset;
    this.#say(fillWords([none, one][best.length] ?? many, { count: String(best.length) }));
  }

  #fail() {
    this.#close();
    this.classList.add('is-broken');
    this.#say(this.dataset['broken'] ?? '');
  }

  #close() {
    this.#run++;
    part(this, '.panel').hidden = true;
    this.#say('');
  }

  #say(text: string) {
    clearTimeout(this.#saying);
    const status = part(this, '[role="status"]');
    if (text === '') status.textContent = '';
    else this.#saying = setTimeout(() => (status.textContent = text), restBeforeSaying);
  }

  #onKey(event: KeyboardEvent) {
    if (part(this, '.panel').hidden) return;
    const field = part(this, 'input', HTMLInputElement);
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
    history.replaceState({ ...history.state, query: part(this, 'input', HTMLInputElement).value }, '');
  }
}

customElements.define('search-box', SearchBox);
