import type { Description, FoundResult } from './found-result.ts';
import { part } from './page-parts.ts';
import { textNodes } from './text-nodes.ts';

/** How many of a page's sections are worth a link of their own. */
const mostSections = 3;

/** A result by the page's template: link, what it is and for whom, excerpt and sections. */
export function resultItem(template: HTMLTemplateElement, result: FoundResult, about: string): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const link = part(item, 'a', HTMLAnchorElement);
  const { url, excerpt, sections: parts } = result.describe();
  link.href = url;
  link.textContent = result.title;
  const line = part(item, '.about', HTMLElement);
  line.textContent = about;
  line.hidden = about === '';
  part(item, '.excerpt', HTMLElement).replaceChildren(...textNodes(excerpt));
  const sections = part(item, '.sections', HTMLElement);
  const section = part(sections, 'li', HTMLElement);
  sections.replaceChildren(...parts.slice(0, mostSections).map((one) => sectionItem(section, one)));
  sections.hidden = parts.length === 0;
  return item;
}

function sectionItem(model: HTMLElement, { title, url }: Description['sections'][number]): Node {
  const item = model.cloneNode(true) as HTMLElement;
  const link = part(item, 'a', HTMLAnchorElement);
  link.href = url;
  link.textContent = title;
  return item;
}
