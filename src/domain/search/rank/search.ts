import { correctedQuery } from './corrected-query.ts';
import type { IndexedPage } from '../files/page.ts';
import { queryTerms, type SearchOptions, type Term } from './query-terms.ts';
import { scorePages, type Match } from './score-pages.ts';
import { foreignPage, type Vocabulary } from './vocabulary.ts';
import type { Reading } from './word-readings.ts';

export interface Hit {
  page: IndexedPage;
  score: number;
  matches: Match[];
}

export interface Outcome {
  hits: Hit[];
  terms: Term[];
  /** The query as it was understood, where a word of it was taken for another. */
  corrected?: string | undefined;
}

/**
 * The score that the best page must have where a word of the query is on no page; below it nothing is found. A higher one
 * rejects more questions about other matters (the classes "unknown" of `npm run bench:search`) and more that are put in
 * words of their own ("natural"). In English it was 0.45 while 13 of 63 answers were there: of 40 questions about other
 * matters that nobody had tuned with, 31 instead of 23 find nothing since, and of 125 with an answer 3 are no longer first.
 */
const leastScore = 0.7;
/** The same while only titles and keywords are loaded: a word that is strange now may be known when the rest comes. */
const leastScoreAtFirst = 0.15;
/** Forms and words without their dots are stronger than this, typos and parts of compounds weaker (word-readings.ts). */
const leastOfWritten = 0.87;
/** What the score of an archived notice is multiplied by: who asks seldom means what is over. */
const archivedShare = 0.6;
/** Pages with a smaller share of the best score are left out. */
const leastShare = 0.15;

/** The pages that answer a query, best first, each with the reasons. Ties are settled by address. */
export function search(query: string, vocabulary: Vocabulary, options?: SearchOptions): Outcome {
  const terms = queryTerms(query, vocabulary, options);
  const scores = scorePages(terms, vocabulary);
  const hits = vocabulary.pages.flatMap((page, number): Hit[] => {
    const found = scores.get(number);
    return found ? [{ page, ...found, score: found.score * (page.isArchived ? archivedShare : 1) }] : [];
  });
  hits.sort((a, b) => b.score - a.score || (a.page.url < b.page.url ? -1 : 1));
  const [best] = hits;
  const other = scores.get(foreignPage(vocabulary))?.score ?? 0;
  if (!best || other > best.score || isGuess(best, terms, vocabulary)) return { hits: [], terms };
  return {
    hits: hits.filter(({ score }) => score >= best.score * leastShare),
    terms,
    corrected: correctedQuery(query, terms, vocabulary),
  };
}

/** Whether the best page is hardly what was meant: some word is not written so on any page, and it scores too low for the share that is. */
function isGuess({ score }: Hit, terms: readonly Term[], vocabulary: Vocabulary): boolean {
  const content = terms.filter(({ isStop }) => !isStop);
  const strengths = content.map(({ readings }) => Math.max(0, ...readings.map((one) => strengthOn(one, vocabulary))));
  if (Math.min(...strengths) > leastOfWritten) return false;
  const share = strengths.filter(Boolean).length / content.length;
  // The longer a query, the more of it is on no page although the page is right.
  return score * share * Math.cbrt(content.length) < (vocabulary.isWhole ? leastScore : leastScoreAtFirst);
}

/** The strength of a reading that some page meets; what only other matters have is strange to the pages. */
function strengthOn({ stems: [first = ''], strength }: Reading, vocabulary: Vocabulary): number {
  const on = vocabulary.postings.get(first);
  return on && on.size > Number(on.has(foreignPage(vocabulary))) ? strength : 0;
}
