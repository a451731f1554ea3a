import { requestAddress, type SearchRequest } from '../../domain/search/results/search-request.ts';
import type { FoundResult } from './found-result.ts';
import { fillWords, part } from './page-parts.ts';
import type { FoundPages } from './ask.ts';

interface Outcome extends Pick<FoundPages, 'corrected' | 'meant'> {
  results: readonly FoundResult[];
  /** How many of the results the filters leave. */
  wanted: number;
  isLimited: boolean;
}

/** Names the search in the title of the page. */
export function showTitle({ dataset }: HTMLElement, query: string): void {
  document.title = fillWords(query ? dataset['titleFor'] : dataset['title'], { query });
}

/** Shows the ways on that fit how a search ended, and gives the words for it. */
export function showOutcome(page: HTMLElement, request: SearchRequest, outcome: Outcome): string {
  const { corrected, meant, results, wanted } = outcome;
  const way = (name: string, to: Partial<SearchRequest> | undefined, query = '') => {
    const line = part(page, name);
    const link = part<HTMLAnchorElement>(line, 'a');
    line.hidden = !to;
    link.href = requestAddress({ ...request, ...to });
    link.textContent = fillWords(link.dataset['text'], { query });
  };
  way('.corrected', corrected ? { isExact: true } : undefined, request.query);
  way('.meant', meant ? { query: meant, isExact: false } : undefined, meant);
  way('.unfiltered', results.length > 0 && wanted === 0 ? { filters: {} } : undefined);
  if (!request.query) return '';
  const { none, one, many, limited } = page.dataset;
  const count = fillWords([none, one][wanted] ?? many, { query: corrected ?? request.query, count: wanted });
  return outcome.isLimited ? `${count} ${limited}` : count;
}
