/**
 * Shows and hides everything dated by the reader's clock, before it is painted and in an open page.
 * Inlined in the head of every page, so it is the same everywhere and stays small.
 */

// setTimeout fires at once for a longer delay.
const longestDelay = 2 ** 31 - 1;
// A clock earlier than the build is wrong: the page was made later than that. Previews add an offset to the clock.
const { built, offset = 0 } = document.documentElement.dataset;
const now = () => Math.max(Date.now() + Number(offset), Number(built));

let timer: ReturnType<typeof setTimeout> | undefined;
let next = Infinity;

function wakeAt(instant: number) {
  next = Math.min(next, instant);
  clearTimeout(timer);
  if (next < Infinity) timer = setTimeout(checkAll, Math.min(next - now(), longestDelay));
}

function checkAll() {
  next = Infinity;
  for (const notice of document.querySelectorAll<DatedNotice>('dated-notice')) notice.check();
}

class DatedNotice extends HTMLElement {
  connectedCallback() {
    this.check();
  }

  check() {
    const start = Number(this.dataset['start'] ?? -Infinity);
    const end = Number(this.dataset['end'] ?? Infinity);
    const instant = now();
    this.hidden = instant < start || instant >= end;
    wakeAt(instant < start ? start : instant < end ? end : Infinity);
  }
}

customElements.define('dated-notice', DatedNotice);
addEventListener('pageshow', checkAll);
document.addEventListener('visibilitychange', checkAll);
