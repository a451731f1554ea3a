/** Something in a list, by what it shows: an element for it is made once. */
export interface Item {
  name: string;
  make: () => HTMLElement;
}

/**
 * Shows items in a list, and gives their elements. An element of an item that stays is left alone: somebody may be about
 * to press a button in it, or have come to it by the keyboard.
 */
export function showItems(list: Element, items: readonly Item[]): HTMLElement[] {
  const rest = [...list.children] as HTMLElement[];
  const shown = items.map(({ name, make }) => {
    const at = rest.findIndex((child) => names.get(child) === name);
    const [kept] = at < 0 ? [] : rest.splice(at, 1);
    return kept ?? named(make(), name);
  });
  for (const child of rest) child.remove();
  shown.forEach((child, index) => {
    const next = list.children[index];
    if (next !== child) list.insertBefore(child, next ?? null);
  });
  return shown;
}

const names = new WeakMap<Element, string>();

function named(element: HTMLElement, name: string): HTMLElement {
  names.set(element, name);
  return element;
}
