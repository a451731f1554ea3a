import { requestAddress, type SearchRequest } from '../../domain/search/results/search-request.ts';
import type { FoundResult } from './found-result.ts';
import { fillWords, part } from './page-parts.ts';
import type { FoundPages } from './ask.ts';

type Understood = Pick<FoundPages, 'corrected' | 'meant'>;

interface Outcome extends Understood {
  results: readonly FoundResult[];
  /** How many of the results the filters leave. */
  wanted: number;
  isLimited: boolean;
}

/** Names the search in the title of the page. */
export function showTitle({ dataset }: HTMLElement, query: string): void {
  document.title = fillWords(query ? dataset['titleFor'] : dataset['title'], { query });
}

/** Shows a way from a request to another, or hides it. */
function showWay(
  page: HTMLElement,
  request: SearchRequest,
  name: string,
  to?: Partial<SearchRequest> | false | '',
  query = request.query,
) {
  const line = part(page, name);
  const link = part<HTMLAnchorElement>(line, 'a');
  line.hidden = !to;
  link.href = requestAddress({ ...request, ...to });
  link.textContent = fillWords(link.dataset['text'], { query });
}

/** Shows what a query was taken for: with the first results, since it stands above them and would push them later. */
export function showUnderstood(page: HTMLElement, request: SearchRequest, { corrected, meant }: Understood): void {
  showWay(page, request, '.corrected', corrected && { isExact: true });
  showWay(page, request, '.meant', meant && { query: meant, isExact: false }, meant);
}

/** Shows the ways on that fit how a search ended, and gives the words for it. */
export function showOutcome(page: HTMLElement, request: SearchRequest, outcome: Outcome): string {
  const { corrected, results, wanted } = outcome;
  showUnderstood(page, request, outcome);
  showWay(page, request, '.unfiltered', results.length > 0 && wanted === 0 && { filters: {} });
  if (!request.query) return '';
  const { none, one, many, limited } = page.dataset;
  const count = fillWords([none, one][wanted] ?? many, { query: corrected ?? request.query, count: wanted });
  return outcome.isLimited ? `${count} ${limited}` : count;
}
