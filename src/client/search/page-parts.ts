import { localeOf, type WholeLocale } from '../../domain/entries/locale.ts';

/** The part of an element that the server has written there. */
export function part<E extends HTMLElement = HTMLElement>(inside: ParentNode, selector: string): E {
  const found = inside.querySelector<E>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

/** The language that the page was written in. Its `lang` may be another's: Chrome and Safari set that when they translate. */
export const shownLocale = (): WholeLocale => localeOf(document.documentElement.dataset['locale']);

/** A text with its `{placeholders}` filled in. */
export function fillWords(text = '', values: Record<string, string | number>): string {
  return text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => `${values[name] ?? placeholder}`);
}
