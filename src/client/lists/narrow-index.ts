/**
 * Gives the index a field that leaves what has the words typed there, and says how much that is. What was typed is there
 * again when the reader comes back from an answer.
 */
import { fold } from '../../domain/search/words/words.ts';

/** A reader who types hears how many are left when they pause, and not at each letter. */
const pause = 500;

const place = document.querySelector<HTMLElement>('.narrow');
if (place) offerField(place);

function offerField(place: HTMLElement): void {
  const { label = '' } = place.dataset;
  const name = Object.assign(document.createElement('label'), { htmlFor: 'narrow', textContent: label });
  const field = Object.assign(document.createElement('input'), { id: 'narrow', type: 'search', spellcheck: false });
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  place.append(name, field, status);

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const narrow = () => {
    const count = hideOthers(field.value);
    clearTimeout(waiting);
    waiting = setTimeout(() => sayIfNew(status, saidOf(count, field.value, place)), pause);
  };
  const remember = () => history.replaceState({ ...history.state, narrow: field.value }, '');
  field.addEventListener('input', () => {
    narrow();
    remember();
  });
  // A letter is an entry of its own in the history.
  addEventListener('hashchange', remember);
  // Also when the page comes back as it was left, because WebKit may have emptied the field.
  addEventListener('pageshow', narrow);
  const typedBefore: unknown = history.state?.narrow;
  if (typeof typedBefore === 'string' && typedBefore) {
    field.value = typedBefore;
    hideOthers(typedBefore);
  }
}

/** What is said already stays, with the focus on a link in it. */
function sayIfNew(status: HTMLElement, said: readonly (Node | string)[]): void {
  const words = said.map((part) => (typeof part === 'string' ? part : part.textContent)).join('');
  if (words !== status.textContent) status.replaceChildren(...said);
}

/** Hides what lacks a word, and the letters that have nothing left. Gives how much is shown of how much. */
function hideOthers(query: string): { shown: number; all: number } {
  const words = lower(query).split(/\s+/);
  const rows = [...document.querySelectorAll<HTMLElement>('.terms > div')];
  for (const row of rows) row.hidden = !hasEvery(row.textContent ?? '', words);
  for (const letter of document.querySelectorAll<HTMLElement>('h2[id]')) {
    const section = letter.parentElement;
    if (!section?.querySelector('.terms')) continue;
    section.hidden = !section.querySelector('.terms > div:not([hidden])');
    const item = document.querySelector(`.boxes a[href="#${letter.id}"]`)?.parentElement;
    if (item) item.hidden = section.hidden;
  }
  return { shown: rows.filter(({ hidden }) => !hidden).length, all: rows.length };
}

function lower(text: string): string {
  return text.trim().toLowerCase();
}

/** Whoever has no key for å types a, and finds both. */
function hasEvery(text: string, words: readonly string[]): boolean {
  const exact = lower(text);
  const plain = fold(exact);
  return words.every((word) => exact.includes(word) || plain.includes(word));
}

/** What is said of it: nothing where nothing is typed, and the way to the search where nothing is left. */
function saidOf({ shown, all }: { shown: number; all: number }, query: string, place: HTMLElement): (Node | string)[] {
  const { shown: some = '', none = '', elsewhere = '' } = place.dataset;
  if (!query.trim()) return [];
  if (shown > 0) return [some.replace('{shown}', String(shown)).replace('{all}', String(all))];
  const { action } = document.querySelector<HTMLFormElement>('form[role=search]') ?? {};
  const textContent = elsewhere.replace('{query}', () => query.trim());
  const href = `${action}?q=${encodeURIComponent(query.trim())}`;
  return [none, ' ', Object.assign(document.createElement('a'), { href, textContent })];
}
