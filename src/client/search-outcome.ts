import { askedAddress, type Asked } from '../domain/search/asked.ts';
import type { FoundResult } from './found-result.ts';
import { fillWords, part } from './page-parts.ts';
import type { FoundPages } from './search-index.ts';
import { linkItem } from './search-results.ts';

interface Outcome extends Pick<FoundPages, 'corrected' | 'meant' | 'nearest'> {
  results: readonly FoundResult[];
  /** How many of the results the filters leave. */
  wanted: number;
  isLimited: boolean;
}

/** Names the search in the title of the page. */
export function showTitle({ dataset }: HTMLElement, query: string): void {
  const { heading = '', headingFor = '' } = dataset;
  const rest = document.title.replace(/^.*(?= – )/, '');
  document.title = (query ? fillWords(headingFor, { query }) : heading) + rest;
}

/** Shows the ways on that fit how a search ended, and gives the words for it. */
export function showOutcome(page: HTMLElement, asked: Asked, outcome: Outcome): string {
  const { corrected, meant, nearest, results, wanted } = outcome;
  const way = (name: string, to: Partial<Asked> | undefined, query = '') => {
    const line = part(page, name);
    const link = part(line, 'a', HTMLAnchorElement);
    line.hidden = !to;
    link.href = askedAddress({ ...asked, ...to });
    link.textContent = fillWords(link.dataset['text'] ?? '', { query });
  };
  way('.corrected', corrected ? { isExact: true } : undefined, asked.query);
  way('.meant', meant ? { query: meant, isExact: false } : undefined, meant);
  way('.unfiltered', results.length > 0 && wanted === 0 ? { filters: {} } : undefined);
  const list = part(page, '.nearest');
  list.hidden = results.length > 0 || nearest.length === 0;
  const model = part(part(page, 'template', HTMLTemplateElement).content, '.sections li');
  part(list, 'ul').replaceChildren(...nearest.map((one) => linkItem(model, one)));
  if (!asked.query) return '';
  const { none = '', one = '', many = '', limited = '' } = page.dataset;
  const count = fillWords([none, one][wanted] ?? many, { query: corrected ?? asked.query, count: String(wanted) });
  return outcome.isLimited ? `${count} ${limited}` : count;
}
