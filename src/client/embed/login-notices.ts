/**
 * `<login-notices src="https://help.example/">` shows the notices that are due on somebody else's page, by the reader's
 * clock. What stands inside the element shows until the notices are loaded, and stays when they cannot be, when one of
 * them cannot be read and when the site has no such group of readers.
 */
import { isWithin } from '../../domain/time/announcement-timeline.ts';
import { loadNotices } from './load-notices.ts';
import { makeElement } from './make-element.ts';
import { noticeList, wishesOf } from './notice-list.ts';
import { dress } from './notice-sheet.ts';
import { nextEdge, noticesFor } from './notice-times.ts';
import { localeFor, noticesAddress } from './notices-address.ts';
import type { ReadNotices } from './read-notices.ts';

// A clock that is set and a machine that sleeps move no timer, so that an open page looks at the clock now and then.
const longestDelay = 600_000;

class LoginNotices extends HTMLElement {
  static observedAttributes = ['src', 'for-role', 'role', 'lang', 'heading-level', 'label'];

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #look = dress(this.#root);
  #notices: ReadNotices | undefined;
  #shown: ReturnType<typeof noticeList> | undefined;
  #address = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
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

  attributeChangedCallback(name: string, _: string | null, value: string | null) {
    // A group of readers may be named by `role` too, but that is ARIA's attribute, so it does not stay there.
    if (name === 'role' && value !== null) {
      this.setAttribute('for-role', value);
      this.removeAttribute('role');
    } else if (this.isConnected) this.#update();
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
    const role = this.getAttribute('for-role');
    const notices = this.#notices && isKnown(role, this.#notices) ? this.#notices : undefined;
    const due = notices && noticesFor(role, notices.notices, this.#now());
    this.#shown = due && noticeList(due, wishesOf(this));
    const parts = [...this.#look, ...(this.#shown ? [this.#shown.region] : [])];
    // What could not be read may be what matters here, so the way to the site stays.
    this.#root.replaceChildren(...parts, ...(notices?.isWhole ? [] : [makeElement('slot', {})]));
    this.#check();
  }

  /** Shows what is due, and comes back when that changes. */
  #check() {
    clearTimeout(this.#timer);
    if (!this.#shown || !this.isConnected) return;
    const { region, dated } = this.#shown;
    const instant = this.#now();
    for (const { span, change } of dated) change(isWithin(span, instant));
    region.hidden = !region.querySelector('li:not([hidden])');
    const spans = dated.map(({ span }) => span);
    const next = nextEdge(spans, instant);
    if (next < Infinity) this.#timer = setTimeout(() => this.#check(), Math.min(next - instant, longestDelay));
  }

  /** A clock earlier than the build is wrong: the notices were published later than that. */
  #now(): number {
    return Math.max(Date.now(), this.#notices?.built ?? 0);
  }
}

/** Whether a site has a group of readers; a name that it does not have is told in the console. */
function isKnown(role: string | null, { roles }: ReadNotices): boolean {
  if (!role || !roles || roles.includes(role)) return true;
  console.warn(`<login-notices>: no group ${role} among ${roles.join(', ')}`);
  return false;
}

if (!customElements.get('login-notices')) customElements.define('login-notices', LoginNotices);
