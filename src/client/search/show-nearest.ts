import { nearestPages } from '../../domain/search/rank/nearest-pages.ts';
import type { Vocabulary } from '../../domain/search/rank/vocabulary.ts';
import { part } from './page-parts.ts';
import { sayInTurn } from './say-in-turn.ts';
import { linkItem } from './search-results.ts';

/** Shows what is near to a query that finds nothing, and how it is with what a notice is about. */
export function showNearest(page: HTMLElement, query: string, vocabulary: Vocabulary | undefined): void {
  const nearest = vocabulary ? nearestPages(query, vocabulary) : [];
  const list = part(page, '.nearest');
  const model = part(part<HTMLTemplateElement>(page, 'template').content, '.sections li');
  part(list, 'ul').replaceChildren(
    ...nearest.map(({ page: { turns, ...to } }) => {
      const item = linkItem(model, to);
      if (turns) {
        const state = document.createElement('div');
        sayInTurn(state, turns[0]);
        item.append(state);
      }
      return item;
    }),
  );
  list.hidden = nearest.length === 0;
}
