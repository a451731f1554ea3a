import type { Markup } from '../../domain/search/results/later-markup.ts';

/** Puts in what the server has written as data (LaterMarkup.astro) where that stands, as elements and texts. */
export function fillIn(element: HTMLElement): void {
  for (const data of element.querySelectorAll('script[type="application/json"]'))
    data.replaceWith(...(JSON.parse(data.textContent) as Markup[]).map(made));
}

/** Markup as an element or a text. */
export function made(markup: Markup): Node | string {
  if (typeof markup === 'string') return markup;
  const [tag, attributes, ...content] = markup;
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '');
  (element instanceof HTMLTemplateElement ? element.content : element).append(...content.map(made));
  return element;
}
