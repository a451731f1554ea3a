import type { Description, FoundResult } from './found-result.ts';
import { part } from './page-parts.ts';
import { textNodes } from './text-nodes.ts';

/** How many of a page's sections are worth a link of their own. */
const mostSections = 3;

/** A result by the page's template: link, what it is and for whom, excerpt and sections. */
export function resultItem(template: HTMLTemplateElement, result: FoundResult, about: string): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const line = part(item, '.about', HTMLElement);
  line.textContent = about;
  line.hidden = about === '';
  const element = part(item, 'li', HTMLElement);
  const section = part(element, '.sections li', HTMLElement);
  fill(element, section, result);
  // Without it the title has to do.
  result.complete?.().then(
    () => fill(element, section, result),
    () => undefined,
  );
  return item;
}

function fill(item: HTMLElement, section: HTMLElement, { title, describe }: FoundResult): void {
  const { url, excerpt, sections } = describe();
  const link = part(item, 'a', HTMLAnchorElement);
  link.href = url;
  link.textContent = title;
  part(item, '.excerpt', HTMLElement).replaceChildren(...textNodes(excerpt));
  const list = part(item, '.sections', HTMLElement);
  list.replaceChildren(...sections.slice(0, mostSections).map((one) => sectionItem(section, one)));
  list.hidden = sections.length === 0;
}

function sectionItem(model: HTMLElement, { title, url }: Description['sections'][number]): Node {
  const item = model.cloneNode(true) as HTMLElement;
  const link = part(item, 'a', HTMLAnchorElement);
  link.href = url;
  link.textContent = title;
  return item;
}
