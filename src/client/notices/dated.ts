/**
 * Makes everything dated right by the reader's clock, before it is painted and in an open page. The page itself holds
 * what is true as of its build: what comes later stands in it as data. Inlined in the head of every page, so it is the
 * same everywhere and stays small.
 */

type Tree = [name: string, attributes: Record<string, string>, ...children: (Tree | string)[]];

// A clock that is set and a machine that sleeps move no timer, so that an open page looks at the clock now and then. What
// is over may come again so, and is looked at too.
const longestDelay = 600_000;
const page = document.documentElement;
// A clock earlier than the build is wrong: the page was made later than that. Previews add an offset to the clock.
const { built, offset = '' } = page.dataset as { built: string; offset?: string };
const now = () => Math.max(Date.now() + +offset, +built);

const made = new WeakMap<Element, HTMLElement>();
const said = new WeakMap<Element, string>();
let isOpen = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let next = Infinity;

function make([name, attributes, ...children]: Tree, parent: Element): Element {
  const space = name === 'svg' ? 'http://www.w3.org/2000/svg' : parent.namespaceURI;
  const element = document.createElementNS(space, name);
  for (const key in attributes) element.setAttribute(key, attributes[key] as string);
  for (const child of children) element.append(typeof child === 'string' ? child : make(child, element));
  return element;
}

/** The element that a template holds as data, made when it is first needed. */
function elementOf(template: Element, data: string, isNeeded: boolean): HTMLElement | undefined {
  let element = made.get(template);
  if (element || !isNeeded) return element;
  element = make(JSON.parse(data), page) as HTMLElement;
  made.set(template, element);
  element.hidden = true;
  template.after(element);
  checkWithin(element);
  return element;
}

/** In an open page nothing moves that somebody reads: what comes lies over the foot of the window, what goes leaves its room. */
function show(element: HTMLElement | undefined, isShown: boolean) {
  if (!element || element.hidden !== isShown) return;
  element.hidden = !isShown;
  if (!isOpen) return;
  const { dataset } = element;
  if (isShown) {
    dataset['switched'] ??= 'in';
    if (getComputedStyle(element).position === 'fixed') page.dataset['covered'] = '';
  } else if (dataset['switched'] !== 'in') dataset['switched'] = 'out';
}

/** A longer text in an open page lies over the foot of the window too; a shorter one leaves its room. */
function say(element: HTMLElement, text: string) {
  // In an open page a browser's translation may stand there: who puts the original back is translated again, for ever.
  const last = (isOpen && said.get(element)) || element.textContent;
  said.set(element, text);
  if (last === text) return;
  const place = isOpen && element.closest<HTMLElement>('[data-room]:not([data-switched])');
  const room = place && place.offsetHeight;
  element.textContent = text;
  if (!place || !room) return;
  if (place.offsetHeight > room) place.dataset['switched'] = 'grown';
  place.style.minHeight = `${room}px`;
}

function checkWithin(root: Element) {
  const instant = now();
  for (const element of root.querySelectorAll<HTMLElement>('[data-toggles]')) {
    const toggles = (element.dataset['toggles'] as string).split(' ').map(Number);
    const ahead = toggles.filter((toggle) => toggle > instant);
    next = Math.min(next, ...ahead);
    const isOther = (toggles.length - ahead.length) % 2 > 0;
    const data = element.dataset['element'];
    if (data) show(elementOf(element, data, isOther), isOther);
    else show(element, !isOther);
  }
  for (const element of root.querySelectorAll<HTMLElement>('[data-turns]')) {
    const { dataset } = element;
    let text = '';
    let longest = '';
    for (const [start, turn] of JSON.parse(dataset['turns'] as string)) {
      if (start <= instant) text = longest = turn;
      else {
        next = Math.min(next, start);
        if (turn.length > longest.length) longest = turn;
      }
    }
    // Nobody has read anything yet, so what is over needs no room.
    if (!isOpen && dataset['longest']) dataset['longest'] = longest;
    if (dataset['turned']) element.setAttribute(dataset['turned'], text);
    else say(element, text);
  }
  for (const element of root.querySelectorAll<HTMLElement>('[data-region]')) {
    // An empty landmark would be a place to go to.
    element.setAttribute('role', element.querySelector('li:not([hidden])') ? 'region' : 'group');
  }
}

function checkAll() {
  next = Infinity;
  checkWithin(page);
  clearTimeout(timer);
  timer = setTimeout(checkAll, Math.min(next - now(), longestDelay));
}

// Each piece of the page is checked when it has come, before it is painted; so is what a script puts in later.
new MutationObserver(checkAll).observe(page, { childList: true, characterData: true, subtree: true });
addEventListener('DOMContentLoaded', () => {
  checkAll();
  isOpen = true;
});
addEventListener('pageshow', checkAll);
addEventListener('visibilitychange', checkAll);
