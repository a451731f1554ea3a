import { askedAddress, type Asked } from '../domain/search/asked.ts';

/** How the reader left an entry of the history. */
interface Left {
  /** How many results were shown. */
  shown?: number;
  /** How far down. */
  top?: number;
}

export const leftAs = (): Left => history.state ?? {};

/** Lets the current entry of the history be this search, left like this. */
export function remember(asked: Asked, left: Left): void {
  history.replaceState(left, '', askedAddress(asked) || location.pathname);
}

/** Whether somebody has just asked this: neither gone back to it nor loaded it again. */
export function isNewVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'navigate';
}
