import { tellableMiss } from '../domain/search/miss.ts';
import { shownLocale } from './page-parts.ts';

/** Tells the editors what was not found, where content/site.yaml names an address for that; nothing about who asked. */
export function reportMiss({ dataset }: HTMLElement, asked: string): void {
  const { misses } = dataset;
  const query = tellableMiss(asked);
  if (!misses || !query) return;
  fetch(misses, {
    method: 'POST',
    mode: 'no-cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    keepalive: true,
    body: JSON.stringify({ query, language: shownLocale() }),
  }).catch(() => undefined);
}
