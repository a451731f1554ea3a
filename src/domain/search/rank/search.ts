import { correctedQuery } from './corrected-query.ts';
import type { IndexedPage } from '../files/page.ts';
import { queryTerms, type SearchOptions, type Term } from './query-terms.ts';
import { pageScorer, type Match } from './page-scorer.ts';
import { otherMatters, type Vocabulary } from './vocabulary.ts';
import type { Reading } from './word-readings.ts';

export interface Hit {
  page: IndexedPage;
  score: number;
  matches: Match[];
}

export interface Answer {
  hits: Hit[];
  terms: Term[];
  /** The query as it was understood, where a word of it was taken for another. */
  corrected?: string | undefined;
}

/** How good the best page must be where a word of the query is not the site's own; the fewer pages, the less is known. */
const enough = { sv: 0.7, en: 0.45 };
/** Before all has come, much may still turn out to be known. */
const enoughAtFirst = 0.15;
/** A word that is written as the site writes it, but for an ending or dots, is met by more than this. */
const leastOfWritten = 0.87;
/** What is over is seldom what somebody asks for. */
const archived = 0.6;

/** The pages that answer a query, best first, each with the reasons. Ties are settled by address. */
export function findInstantly(query: string, known: Vocabulary, options?: SearchOptions): Answer {
  const terms = queryTerms(query, known, options);
  const scoreOn = pageScorer(terms, known);
  const hits = known.pages.flatMap((page, number): Hit[] => {
    const found = scoreOn(number);
    return found ? [{ page, ...found, score: found.score * (page.isArchived ? archived : 1) }] : [];
  });
  hits.sort((a, b) => b.score - a.score || (a.page.url < b.page.url ? -1 : 1));
  const [best] = hits;
  const other = scoreOn(otherMatters(known))?.score ?? 0;
  if (!best || other > best.score || isGuess(best, terms, known)) return { hits: [], terms };
  return {
    hits: hits.filter(({ score }) => score >= best.score * 0.15),
    terms,
    corrected: correctedQuery(query, terms, known),
  };
}

/** Whether the best page is hardly what was meant: it answers badly what the pages have of the query, or that is little. */
function isGuess({ score }: Hit, terms: readonly Term[], known: Vocabulary): boolean {
  const content = terms.filter(({ isStop }) => !isStop);
  const strengths = content.map(({ readings }) => Math.max(0, ...readings.map((one) => strengthOn(one, known))));
  if (Math.min(...strengths) > leastOfWritten) return false;
  const share = strengths.filter(Boolean).length / content.length;
  // Who writes more says more that no page has.
  return score * share * Math.cbrt(content.length) < (known.isWhole ? enough[known.locale] : enoughAtFirst);
}

/** The strength of a reading that some page meets; what only other matters have is strange to the pages. */
function strengthOn({ keys: [first = ''], strength }: Reading, known: Vocabulary): number {
  const on = known.postings.get(first);
  return on && on.size > Number(on.has(otherMatters(known))) ? strength : 0;
}
