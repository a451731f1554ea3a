import { requestAddress, type SearchRequest } from '../../domain/search/results/search-request.ts';

/** How the reader left an entry of the history. */
interface Left {
  /** How many results were shown. */
  shown?: number | undefined;
  /** How far down. */
  top?: number | undefined;
}

/** What the entry says, whoever wrote it: a page of another version may have. */
export function leftAs(): Left {
  const { shown, top }: Record<string, unknown> = Object(history.state);
  return { shown: count(shown), top: count(top) };
}

const count = (value: unknown) =>
  Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : undefined;

/** Lets the current entry of the history, or a new one, be this search, left like this. */
export function remember(request: SearchRequest, left: Left, how: 'pushState' | 'replaceState' = 'replaceState'): void {
  try {
    history[how](left, '', requestAddress(request) || location.pathname);
  } catch {
    // A browser that finds this too often: the search goes on without.
  }
}
