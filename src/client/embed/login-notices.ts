/**
 * `<login-notices src="https://help.example/">` shows the notices that are due on somebody else's page, by the reader's
 * clock. What stands inside the element shows until the notices are loaded, and stays when they cannot be.
 */
import { isWithin } from '../../domain/announcement-timeline.ts';
import { loadNotices } from './load-notices.ts';
import css from './login-notices.css?inline';
import { makeElement } from './make-element.ts';
import { noticeList } from './notice-list.ts';
import { nextEdge, noticesFor } from './notice-times.ts';
import { localeFor, noticesAddress } from './notices-address.ts';
import type { PublishedNotices } from './published-notices.ts';

/** The colours that the style sheet uses, from src/styles/tokens.css; put in by the build. */
declare const __EMBED_COLOURS__: string;

// setTimeout fires at once for a longer delay.
const longestDelay = 2 ** 31 - 1;
// A sheet of this kind works under a policy without inline styles.
const sheet = new CSSStyleSheet();
sheet.replaceSync(__EMBED_COLOURS__ + css);

class LoginNotices extends HTMLElement {
  static observedAttributes = ['src', 'for-role', 'lang', 'heading-level', 'label'];

  readonly #root = this.attachShadow({ mode: 'open' });
  #notices: PublishedNotices | undefined;
  #shown: ReturnType<typeof noticeList> | undefined;
  #address = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#render();
  }

  connectedCallback() {
    addEventListener('pageshow', this);
    document.addEventListener('visibilitychange', this);
    this.#update();
  }

  disconnectedCallback() {
    removeEventListener('pageshow', this);
    document.removeEventListener('visibilitychange', this);
    clearTimeout(this.#timer);
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#update();
  }

  handleEvent() {
    this.#check();
    if (!document.hidden) this.#load();
  }

  #update() {
    const src = this.getAttribute('src');
    const address = src ? noticesAddress(src, localeFor(this.lang)) : '';
    if (address !== this.#address) this.#notices = undefined;
    this.#address = address;
    this.#render();
    this.#load();
  }

  async #load() {
    const address = this.#address;
    const notices = address ? await loadNotices(address) : undefined;
    if (!notices || notices === this.#notices || address !== this.#address) return;
    this.#notices = notices;
    this.#render();
  }

  #render() {
    this.#shown =
      this.#notices &&
      noticeList(noticesFor(this.getAttribute('for-role'), this.#notices.announcements), {
        locale: localeFor(this.lang),
        headingLevel: this.getAttribute('heading-level'),
        label: this.getAttribute('label'),
      });
    this.#root.replaceChildren(this.#shown?.region ?? makeElement('slot', {}));
    this.#check();
  }

  /** Shows what is due, and comes back when that changes. */
  #check() {
    clearTimeout(this.#timer);
    if (!this.#shown || !this.#notices || !this.isConnected) return;
    const { region, dated } = this.#shown;
    // A clock earlier than the build is wrong: the notices were published later than that.
    const instant = Math.max(Date.now(), Date.parse(this.#notices.built));
    for (const { element, span } of dated) element.hidden = !isWithin(span, instant);
    region.hidden = !region.querySelector('li:not([hidden])');
    const next = nextEdge(
      dated.map(({ span }) => span),
      instant,
    );
    if (next < Infinity) this.#timer = setTimeout(() => this.#check(), Math.min(next - instant, longestDelay));
  }
}

if (!customElements.get('login-notices')) customElements.define('login-notices', LoginNotices);
