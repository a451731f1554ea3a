import { locales, type Locale } from '../domain/locale.ts';

/** The part of an element that the server has written there, of a type if that matters. */
export function part(inside: ParentNode, selector: string): HTMLElement;
export function part<E extends Element>(inside: ParentNode, selector: string, type: new () => E): E;
export function part(inside: ParentNode, selector: string, type: new () => Element = HTMLElement): Element {
  const found = inside.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`No ${selector}`);
  return found;
}

/** The language of the page. */
export const shownLocale = (): Locale => locales.find((one) => one === document.documentElement.lang) ?? 'sv';

/** A text with its `{placeholders}` filled in. */
export function fillWords(text: string, values: Record<string, string | number>): string {
  return text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => `${values[name] ?? placeholder}`);
}
