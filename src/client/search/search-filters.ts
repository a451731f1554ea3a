import { requestAddress, filterNames, type SearchRequest } from '../../domain/search/results/search-request.ts';
import { countWith, type Filterable } from '../../domain/search/results/filter-results.ts';
import { part } from './page-parts.ts';

/** Lets the links of the filters lead to this search with another filter, and say how much each would leave. */
export function fillFilters(page: HTMLElement, request: SearchRequest, results: readonly Filterable[]): void {
  for (const name of filterNames) {
    for (const item of page.querySelectorAll<HTMLElement>(`[data-filter="${name}"] li`)) {
      const value = item.dataset['value'] ?? '';
      const isChosen = (request.filters[name] ?? '') === value;
      const count = countWith(results, request.filters, name, value);
      const link = part<HTMLAnchorElement>(item, 'a');
      link.href = requestAddress({ ...request, filters: { ...request.filters, [name]: value } });
      if (isChosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      part(item, '.count').textContent = ` (${count})`;
      item.hidden = count === 0 && !isChosen;
    }
  }
}
