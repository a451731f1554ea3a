import { part } from './page-parts.ts';
import type * as Extras from './search-extras.ts';

/** What a search seldom needs. */
export const loadExtras = () =>
  import(/* @vite-ignore */ part(document, 'search-page').dataset['extras'] ?? '') as Promise<typeof Extras>;
