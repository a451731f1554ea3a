import { tellableMiss } from '../domain/search/miss.ts';
import { shownLocale } from './page-parts.ts';

/** Tells the address that content/site.yaml names for it what was not found; nothing about who asked. */
export function reportMiss(receiver: string, asked: string): void {
  const query = tellableMiss(asked);
  if (!query) return;
  fetch(receiver, {
    method: 'POST',
    mode: 'no-cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    keepalive: true,
    body: JSON.stringify({ query, language: shownLocale() }),
  }).catch(() => undefined);
}
