/**
 * Shows and hides everything dated by the reader's clock, before it is painted and in an open page.
 * Inlined in the head of every page, so it is the same everywhere and stays small.
 */

// setTimeout fires at once for a longer delay.
const longestDelay = 2 ** 31 - 1;
// A clock earlier than the build is wrong: the page was made later than that. Previews add an offset to the clock.
const { built, offset = 0 } = document.documentElement.dataset;
const now = () => Math.max(Date.now() + Number(offset), Number(built));

const placed = new WeakSet<HTMLElement>();
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
    const isHidden = instant < start || instant >= end;
    // The first switch in an open page decides how the element avoids to push the text that somebody is reading.
    if (placed.has(this) && isHidden !== this.hidden) this.dataset['switched'] ??= isHidden ? 'out' : 'in';
    placed.add(this);
    this.hidden = isHidden;
    wakeAt(instant < start ? start : instant < end ? end : Infinity);
  }
}

customElements.define('dated-notice', DatedNotice);
addEventListener('pageshow', checkAll);
document.addEventListener('visibilitychange', checkAll);
