import type { Description, FoundResult } from './found-result.ts';
import { part } from './page-parts.ts';
import { sayInTurn } from './say-in-turn.ts';
import { textNodes } from './text-nodes.ts';

type Target = Description['sections'][number];

/** How many of a page's sections are worth a link of their own. */
const mostSections = 3;

/** A result by the page's template: link, what it is and for whom, the state of a notice, excerpt and sections. */
export function resultItem(template: HTMLTemplateElement, result: FoundResult, about: string): Node {
  const item = part(template.content, '.result').cloneNode(true) as HTMLElement;
  part(item, '.about').textContent = about;
  result.turns?.forEach((said, place) => sayInTurn(part(item, place ? '.excerpt' : '.state'), said));
  const section = part(item, '.sections li');
  fill(item, section, result);
  // Without it the title has to do.
  result.complete?.().then(
    () => fill(item, section, result),
    () => undefined,
  );
  return item;
}

function fill(item: HTMLElement, section: HTMLElement, { title, describe }: FoundResult): void {
  const { url, excerpt, sections } = describe();
  fillLink(item, { title, url });
  part(item, '.excerpt').replaceChildren(...textNodes(excerpt));
  part(item, '.sections').replaceChildren(...sections.slice(0, mostSections).map((one) => linkItem(section, one)));
}

/** A copy of an item with a link, which leads to a page or to a place in one. */
export function linkItem(model: HTMLElement, to: Target): HTMLElement {
  const item = model.cloneNode(true) as HTMLElement;
  fillLink(item, to);
  return item;
}

function fillLink(item: HTMLElement, { title, url }: Target): void {
  const link = part<HTMLAnchorElement>(item, 'a');
  link.href = url;
  link.textContent = title;
}
