import { requestAddress, type SearchRequest } from '../../domain/search/results/search-request.ts';
import { countWith, isWanted } from '../../domain/search/results/filter-results.ts';
import { groupResults } from '../../domain/search/results/group-results.ts';
import type { PageKind } from '../../schema/page-kind.ts';
import type { FoundResult } from './found-result.ts';
import { fillWords, part } from './page-parts.ts';
import { fillFilters } from './search-filters.ts';
import { resultItem } from './search-results.ts';

/** How many of a kind stand below the best; a link leads to all of them. */
const mostOfKind = 4;

/** Shows results in the search page: the best as they rank, `shown` at most, and the rest by kind. Returns their number. */
export function showResults(
  page: HTMLElement,
  results: readonly FoundResult[],
  request: SearchRequest,
  shown: number,
): number {
  const wanted = results.filter((result) => isWanted(result, request.filters));
  const { best, rest } = groupResults(wanted);
  const template = part<HTMLTemplateElement>(page, 'template');
  const item = (result: FoundResult, ...about: string[]) =>
    resultItem(template, result, [...about, ...roleNames(page, result)].join(', '));
  part(page, '#search-results').replaceChildren(
    ...best.slice(0, shown).map((result) => item(result, groupOf(template, result.kind).dataset['name'] ?? '')),
  );
  const sections = rest.map(({ kind, results: ofKind }) => {
    const section = groupOf(template, kind).cloneNode(true) as HTMLElement;
    part(section, 'ol').replaceChildren(...ofKind.slice(0, mostOfKind).map((result) => item(result)));
    const all = part<HTMLAnchorElement>(section, '.all');
    all.href = requestAddress({ ...request, filters: { ...request.filters, kind } });
    all.hidden = ofKind.length <= mostOfKind;
    const count = countWith(results, request.filters, 'kind', kind);
    all.textContent = fillWords(all.dataset['text'], { count });
    return section;
  });
  part(page, '.groups').replaceChildren(...sections);
  // Filters may leave none.
  part(page, '.results-heading').hidden = wanted.length === 0;
  part(page, '.more').hidden = best.length <= shown;
  part(page, '.filters').hidden = results.length === 0;
  fillFilters(page, request, results);
  return wanted.length;
}

function roleNames(page: HTMLElement, { roles }: FoundResult): string[] {
  return roles.flatMap(
    (role) => page.querySelector(`[data-filter="role"] [data-value="${role}"] .name`)?.textContent ?? [],
  );
}

/** The group of a kind of results, empty. */
const groupOf = ({ content }: HTMLTemplateElement, kind: PageKind) => part(content, `[data-group="${kind}"]`);
