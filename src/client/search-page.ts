import { locales } from '../domain/locale.ts';
import type { PagefindResult } from './pagefind.ts';
import { findPages } from './search-index.ts';
import { resultItem } from './search-results.ts';

const batch = 10;

/** The search page: the query and the filters stand in the address, so that back, reload and links work. */
class SearchPage extends HTMLElement {
  #results: PagefindResult[] = [];
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
    const { loading, heading, headingFor, failed } = this.#words();
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
      const results = await findPages(query, filters as Record<string, string>, locale);
      if (run !== this.#run) return;
      this.#results = results;
      await this.#showMore(false);
      this.#say(fill(this.#countWords(results.length), { query, count: String(results.length) }));
      this.#part('.none', HTMLElement).hidden = results.length > 0;
    } catch {
      if (run === this.#run) this.#say(failed);
      this.#part('.none', HTMLElement).hidden = false;
    } finally {
      clearTimeout(slow);
    }
  }

  async #showMore(moveFocus: boolean) {
    const next = this.#results.slice(this.#shown, this.#shown + batch);
    const pages = await Promise.all(next.map((result) => result.data()));
    const list = this.#part('ol', HTMLOListElement);
    const template = this.#part('template', HTMLTemplateElement);
    list.append(...pages.map((page) => resultItem(template, page)));
    if (moveFocus) list.children[this.#shown]?.querySelector('a')?.focus();
    this.#shown += next.length;
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
