import type { PageKind } from '../../../schema/page-kind.ts';

interface Groups<R> {
  /** As they rank, of any kind. */
  best: R[];
  /** The rest by kind, the kind of the next best result first. */
  rest: { kind: PageKind; results: R[] }[];
}

/** So few are faster to read as they rank. */
const fewest = 7;
const mostBest = 3;

/** The best results, of whatever kind, and the rest by kind, so that a reader who wants a notice can skip the answers. */
export function groupResults<R extends { kind: PageKind }>(results: readonly R[]): Groups<R> {
  const rest = results.slice(mostBest);
  const kinds = [...new Set(rest.map(({ kind }) => kind))];
  if (results.length < fewest || kinds.length < 2) return { best: [...results], rest: [] };
  return {
    best: results.slice(0, mostBest),
    rest: kinds.map((kind) => ({ kind, results: rest.filter((result) => result.kind === kind) })),
  };
}
