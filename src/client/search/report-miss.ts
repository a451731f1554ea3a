import { tellableMiss } from '../../domain/search/results/miss.ts';
import { shownLocale } from './page-parts.ts';

/** How a search came about: in the field, with the button or a link, with the page, or back to one of this page's. */
export type How = 'typed' | 'asked' | 'loaded' | 'restored';

/** Tells the editors what was not found, where content/site.yaml names an address for that; nothing about who asked. */
export function reportMiss({ dataset }: HTMLElement, asked: string, how: How): void {
  const { misses } = dataset;
  const query = tellableMiss(asked);
  if (!misses || !query || how === 'restored' || (how === 'loaded' && !isNewVisit())) return;
  fetch(misses, {
    method: 'POST',
    mode: 'no-cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    keepalive: true,
    body: JSON.stringify({ query, language: shownLocale() }),
  }).catch(() => undefined);
}

/** Whether somebody has just asked this: neither gone back to it nor loaded it again. */
function isNewVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'navigate';
}
