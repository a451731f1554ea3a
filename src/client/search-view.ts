import { askedAddress, type Asked } from '../domain/search/asked.ts';
import { countWith, isWanted } from '../domain/search/filter-results.ts';
import { groupResults } from '../domain/search/group-results.ts';
import type { PageKind } from '../domain/search/instant-index.ts';
import type { FoundResult } from './found-result.ts';
import { fillWords, part } from './page-parts.ts';
import { fillFilters } from './search-filters.ts';
import { resultItem } from './search-results.ts';

/** How many of a kind stand below the best; a link leads to all of them. */
const mostOfKind = 4;

/** Shows results in the search page: the best as they rank, `shown` at most, and the rest by kind. Returns their number. */
export function showResults(page: HTMLElement, results: readonly FoundResult[], asked: Asked, shown: number): number {
  const wanted = results.filter((result) => isWanted(result, asked.filters));
  const { best, rest } = groupResults(wanted);
  const template = part(page, 'template', HTMLTemplateElement);
  const item = (result: FoundResult, ...about: string[]) =>
    resultItem(template, result, [...about, ...roleNames(page, result)].join(' · '));
  const list = part(page, '#search-results');
  list.replaceChildren(...best.slice(0, shown).map((result) => item(result, kindName(page, result.kind))));
  list.hidden = best.length === 0;
  const groups = part(page, '.groups');
  const sections = rest.map(({ kind, results: ofKind }) => {
    const section = part(page, `[data-group="${kind}"]`);
    part(section, 'ol').replaceChildren(...ofKind.slice(0, mostOfKind).map((result) => item(result)));
    const all = part(section, '.all', HTMLAnchorElement);
    all.href = askedAddress({ ...asked, filters: { ...asked.filters, kind } });
    all.hidden = ofKind.length <= mostOfKind;
    const count = countWith(results, asked.filters, 'kind', kind);
    all.textContent = fillWords(all.dataset['text'] ?? '', { count: String(count) });
    return section;
  });
  for (const section of groups.children)
    if (section instanceof HTMLElement) section.hidden = !sections.includes(section);
  groups.append(...sections);
  part(page, '.more').hidden = best.length <= shown;
  part(page, '.filters').hidden = results.length === 0;
  fillFilters(page, asked, results);
  return wanted.length;
}

function roleNames(page: HTMLElement, { roles }: FoundResult): string[] {
  const names = roles.map((role) => page.querySelector(`[data-filter="role"] [data-value="${role}"] .name`));
  return names.flatMap((name) => name?.textContent ?? []);
}

function kindName(page: HTMLElement, kind: PageKind): string {
  return part(page, `[data-group="${kind}"]`).dataset['name'] ?? '';
}
