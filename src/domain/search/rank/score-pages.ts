import { likenessTo, strengthsOf } from './likeness.ts';
import type { Term } from './query-terms.ts';
import { rarity, stopWeight, type Vocabulary } from './vocabulary.ts';
import type { How, Reading } from './word-readings.ts';

/** How a term was met on a page: by which stems, in which way, and what that added. */
export interface Match {
  term: string;
  stems: string[];
  how: How;
  /** How well it was met, from 0 to 1, and how much the term weighs in the query. */
  fit: number;
  weight: number;
  isStop: boolean;
}

interface Found {
  score: number;
  matches: Match[];
}

/** The pages that answer a query, by number, each with how well it does and by which of its terms. */
export function scorePages(terms: readonly Term[], vocabulary: Vocabulary): Map<number, Found> {
  const isMet = terms.some(({ isStop, readings }) => !isStop && readings.length > 0);
  const weighed = terms.flatMap((term) => {
    const fits = fitsOf(term.readings, vocabulary);
    if (fits.size === 0) return [];
    const weight = rarity(strongCount(fits), vocabulary.pages.length) * (term.isStop ? stopWeight : 1);
    return [{ ...term, fits, weight, ...strengthsOf(term.readings) }];
  });
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const likeness = likenessTo(weighed, total, vocabulary);
  const numbers = weighed.flatMap(({ isStop, fits }) => (isStop && isMet ? [] : [...fits.keys()]));
  return new Map(
    [...new Set(numbers)].map((page) => {
      const matches = weighed.flatMap(({ text, fits, weight, isStop }) => {
        const fit = fits.get(page);
        return fit ? [{ term: text, ...fit, weight, isStop }] : [];
      });
      const fit = matches.reduce((sum, one) => sum + one.weight * one.fit, 0) / total;
      const [likest = 0, next = 0] = (vocabulary.phrases[page] ?? []).map(likeness).sort((a, b) => b - a);
      return [page, { score: fit + 0.4 * likest + 0.2 * next, matches }];
    }),
  );
}

type Fit = Pick<Match, 'stems' | 'how' | 'fit'>;

/** For each page how well its best reading meets a term. */
function fitsOf(readings: readonly Reading[], { postings }: Vocabulary): Map<number, Fit> {
  const fits = new Map<number, Fit>();
  for (const { stems, strength, how } of readings) {
    const [first = '', ...others] = stems;
    for (const [number, weight] of postings.get(first) ?? []) {
      const fit = strength * Math.min(weight, ...others.map((stem) => postings.get(stem)?.get(number) ?? 0));
      if (fit > (fits.get(number)?.fit ?? 0)) fits.set(number, { stems, how, fit });
    }
  }
  return fits;
}

/** On how many pages a term is met about as well as on its best. */
function strongCount(fits: ReadonlyMap<number, Fit>): number {
  const all = [...fits.values()].map(({ fit }) => fit);
  const least = Math.max(...all) * 0.4;
  return all.filter((fit) => fit > least).length;
}
