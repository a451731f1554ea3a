import type { Hit } from '../domain/search/find-pages.ts';
import { markWords } from '../domain/search/marked-text.ts';
import { isMatch } from '../domain/search/is-match.ts';
import { part, shownLocale } from './page-parts.ts';
import { textNodes } from './text-nodes.ts';

/** A page in the list below a field, by the template there; the best one says its answer too. */
export function instantItem(template: HTMLTemplateElement, hit: Hit, isBest: boolean): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const link = part(item, 'a', HTMLAnchorElement);
  const marked = (text: string) => textNodes(markWords(text, isMatch(hit, shownLocale())));
  link.href = hit.page.url;
  link.replaceChildren(...marked(hit.page.title));
  if (isBest) part(item, 'p').replaceChildren(...marked(hit.page.answer));
  else part(item, 'p').remove();
  return item;
}
