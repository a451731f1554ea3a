import './search-box.ts';
import { locales } from '../domain/locale.ts';
import { findPages, type SearchResult } from './search-index.ts';
import { resultItem } from './search-results.ts';

const batch = 10;

/** The search page: the query and the filters stand in the address, so that back, reload and links work. */
class SearchPage extends HTMLElement {
  #results: SearchResult[] = [];
  #shown = 0;
  #run = 0;

  connectedCallback() {
    const form = this.#part('form', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      history.pushState(null, '', `?${this.#formQuery(form)}`);
      void this.#search();
    });
    form.addEventListener('change', (event) => {
      if (!(event.target instanceof HTMLSelectElement)) return;
      history.replaceState(null, '', `?${this.#formQuery(form)}`);
      void this.#search();
    });
    addEventListener('popstate', () => void this.#search());
    this.#part('.more', HTMLButtonElement).addEventListener('click', () => void this.#showMore(true));
    void this.#search();
  }

  async #search() {
    const asked = new URLSearchParams(location.search);
    const query = (asked.get('q') ?? '').trim();
    this.#fillForm(asked);
    const run = ++this.#run;
    const { loading, heading, headingFor, failed, limited } = this.#words();
    document.title = `${query ? fill(headingFor, { query }) : heading}${document.title.replace(/^.*(?= – )/, '')}`;
    this.#clear();
    this.#part('.filters', HTMLElement).hidden = !query;
    this.#part('.hint', HTMLElement).hidden = Boolean(query);
    if (!query) return this.#say('');
    // Fast answers need no interim word, and a screen reader should not hear one.
    const slow = setTimeout(() => this.#say(loading), 400);
    try {
      const filters = Object.fromEntries(
        ['role', 'kind'].flatMap((name) => (asked.get(name) ? [[name, asked.get(name)]] : [])),
      );
      const locale = locales.find((one) => one === document.documentElement.lang) ?? 'sv';
      const { instant, more } = await findPages(query, { filters: filters as Record<string, string>, locale });
      // A failure is dealt with where it is awaited, also when another search has begun.
      more.catch(() => undefined);
      if (run !== this.#run) return;
      this.#results = instant;
      await this.#showMore(false);
      if (instant.length > 0) clearTimeout(slow);
      const isComplete = await this.#complete(run, more, instant.length > 0);
      if (run !== this.#run) return;
      const count = fill(this.#countWords(this.#results.length), { query, count: String(this.#results.length) });
      this.#say(isComplete ? count : `${count} ${limited}`);
      this.#part('.none', HTMLElement).hidden = this.#results.length > 0;
    } catch {
      if (run !== this.#run) return;
      this.#say(failed);
      this.#part('.none', HTMLElement).hidden = false;
    } finally {
      clearTimeout(slow);
    }
  }

  /** Adds what the texts of the pages find below what is shown already; false where only that can be had. */
  async #complete(run: number, more: Promise<SearchResult[]>, hasInstant: boolean): Promise<boolean> {
    try {
      const results = await more;
      if (run !== this.#run) return true;
      this.#results = [...this.#results, ...results];
      if (this.#shown < batch) await this.#showMore(false);
      this.#part('.more', HTMLButtonElement).hidden = this.#shown >= this.#results.length;
      return true;
    } catch (error) {
      if (!hasInstant) throw error;
      return false;
    }
  }

  async #showMore(moveFocus: boolean) {
    const next = this.#results.slice(this.#shown, this.#shown + batch - (this.#shown % batch));
    const first = this.#shown;
    this.#shown += next.length;
    const pages = await Promise.all(next.map((result) => result.data()));
    const list = this.#part('ol', HTMLOListElement);
    const template = this.#part('template', HTMLTemplateElement);
    list.append(...pages.map((page) => resultItem(template, page)));
    if (moveFocus) list.children[first]?.querySelector('a')?.focus();
    list.hidden = this.#shown === 0;
    this.#part('.more', HTMLButtonElement).hidden = this.#shown >= this.#results.length;
  }

  #clear() {
    this.#results = [];
    this.#shown = 0;
    this.#part('ol', HTMLOListElement).replaceChildren();
    this.#part('ol', HTMLOListElement).hidden = true;
    this.#part('.none', HTMLElement).hidden = true;
    this.#part('.more', HTMLButtonElement).hidden = true;
  }

  #say(text: string) {
    this.#part('[role="status"]', HTMLElement).textContent = text;
  }

  #fillForm(asked: URLSearchParams) {
    const form = this.#part('form', HTMLFormElement);
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      field.value = asked.get(field.name) ?? '';
    }
  }

  /** The fields that are filled in; an address without empty parameters is shorter to share. */
  #formQuery(form: HTMLFormElement): URLSearchParams {
    const filled = [...new FormData(form)].flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
    return new URLSearchParams(filled);
  }

  #countWords(count: number): string {
    const { countNone, countOne, countMany } = this.#words();
    return count === 0 ? countNone : count === 1 ? countOne : countMany;
  }

  #words() {
    const word = (name: string) => this.dataset[name] ?? '';
    return {
      heading: word('heading'),
      headingFor: word('headingFor'),
      loading: word('loading'),
      failed: word('failed'),
      limited: word('limited'),
      countNone: word('countNone'),
      countOne: word('countOne'),
      countMany: word('countMany'),
    };
  }

  #part<T extends Element>(selector: string, type: new () => T): T {
    const part = this.querySelector(selector);
    if (part instanceof type) return part;
    throw new Error(`The search page has no ${selector}`);
  }
}

function fill(template: string, values: Record<string, string>): string {
  return template.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

customElements.define('search-page', SearchPage);
