import type { Hit } from '../../domain/search/rank/search.ts';
import { part, shownLocale } from './page-parts.ts';
import { sayInTurn } from './say-in-turn.ts';
import { textNodes } from './text-nodes.ts';
import { engine } from './use-engine.ts';

/** A page in the list below a field, by the template there; the best one says its answer too, and a notice its state. */
export function instantItem(template: HTMLTemplateElement, hit: Hit, isBest: boolean): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const link = part<HTMLAnchorElement>(item, 'a');
  const marked = (text: string) => textNodes(engine.markWords(text, engine.isMatch(hit, shownLocale())));
  const { url, title, answer, turns } = hit.page;
  link.href = url;
  link.replaceChildren(...marked(title));
  if (isBest) part(item, '.answer').replaceChildren(...marked(answer));
  turns?.forEach((said, place) => (isBest || !place) && sayInTurn(part(item, place ? '.answer' : '.state'), said));
  return item;
}
