import { nearestPages } from '../domain/search/nearest-pages.ts';
import type { Vocabulary } from '../domain/search/vocabulary.ts';
import { part } from './page-parts.ts';
import { linkItem } from './search-results.ts';

/** Shows what is near to a query that finds nothing. */
export function showNearest(page: HTMLElement, query: string, known: Vocabulary | undefined): void {
  const nearest = known ? nearestPages(query, known) : [];
  const list = part(page, '.nearest');
  const model = part(part(page, 'template', HTMLTemplateElement).content, '.sections li');
  part(list, 'ul').replaceChildren(...nearest.map((hit) => linkItem(model, hit.page)));
  list.hidden = nearest.length === 0;
}
