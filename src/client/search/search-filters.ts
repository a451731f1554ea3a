import { askedAddress, filterNames, type Asked } from '../../domain/search/words/asked.ts';
import { countWith, type Filterable } from '../../domain/search/results/filter-results.ts';
import { part } from './page-parts.ts';

/** Lets the links of the filters lead to this search with another filter, and say how much each would leave. */
export function fillFilters(page: HTMLElement, asked: Asked, results: readonly Filterable[]): void {
  for (const name of filterNames) {
    for (const item of page.querySelectorAll<HTMLElement>(`[data-filter="${name}"] li`)) {
      const value = item.dataset['value'] ?? '';
      const isChosen = (asked.filters[name] ?? '') === value;
      const count = countWith(results, asked.filters, name, value);
      const link = part<HTMLAnchorElement>(item, 'a');
      link.href = askedAddress({ ...asked, filters: { ...asked.filters, [name]: value } });
      if (isChosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      part(item, '.count').textContent = ` (${count})`;
      item.hidden = count === 0 && !isChosen;
    }
  }
}
