import { correctedQuery } from './corrected-query.ts';
import type { InstantPage } from './instant-index.ts';
import { likenessTo, strengthsOf } from './likeness.ts';
import { queryTerms, type SearchOptions, type Term } from './query-terms.ts';
import { synonymStrength, type How, type Reading } from './word-readings.ts';
import { rarity, stopWeight, type Vocabulary } from './vocabulary.ts';

/** How a term was met on a page: by which stems, in which way, and what that added. */
interface Match {
  term: string;
  keys: string[];
  how: How;
  /** How well it was met, from 0 to 1, and how much the term weighs in the query. */
  fit: number;
  weight: number;
  isStop: boolean;
}

export interface Hit {
  page: InstantPage;
  score: number;
  matches: Match[];
}

export interface Answer {
  hits: Hit[];
  terms: Term[];
  /** The query as it was understood, where a word of it was taken for another. */
  corrected?: string | undefined;
}

/** How much of a query the site must know: where half of it is strange, what is left is seldom what was meant. */
const enough = 0.43;
/** The same of a lone word that only a guess explains. */
const enoughOfGuess = 0.6;
/** The same of somebody who tells a whole story, much of which is not about the matter. */
const [longQuery, enoughOfLong] = [4, 0.25];
/** Before all has come, a strange word may still turn out to be known. */
const enoughAtFirst = 0.15;

/** The title comes first among a page's phrases, and who asks for it in full wants that page. */
const titleBonus = 1.1;
/** What is over is seldom what somebody asks for. */
const archived = 0.6;
/** Somebody who names a thing, such as an e-legitimation, seldom wants a page that is silent about it. */
const otherThing = 0.75;

/** The pages that answer a query, best first, each with the reasons. Ties are settled by address. */
export function findInstantly(query: string, known: Vocabulary, options?: SearchOptions): Answer {
  const terms = queryTerms(query, known, options);
  const content = terms.filter(({ isStop }) => !isStop);
  const met = content.filter(({ readings }) => readings.length > 0);
  if (content.length > 0 && evidence(content, known) < enoughOf(content, known)) return { hits: [], terms };
  const weighed = terms.flatMap((term) => {
    const fits = fitsOf(term.readings, known);
    if (fits.size === 0) return [];
    const weight = rarity(strongCount(fits), known.pages.length) * (term.isStop ? stopWeight : 1);
    return [{ ...term, fits, weight, isName: isName(term, known), ...strengthsOf(term.readings) }];
  });
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const hits = known.pages.flatMap((page, number): Hit[] => {
    const matches = weighed.flatMap(({ text, fits, weight, isStop }) => {
      const fit = fits.get(number);
      return fit ? [{ term: text, ...fit, weight, isStop }] : [];
    });
    if (!matches.some(({ isStop }) => !isStop || met.length === 0)) return [];
    const covered = matches.reduce((sum, { weight }) => sum + weight, 0) / total;
    const fit = matches.reduce((sum, one) => sum + one.weight * one.fit, 0) / total;
    const [likest = 0, next = 0] = (known.phrases[number] ?? [])
      .map((phrase, place) => likenessTo(phrase, weighed, total, known) * (place === 0 ? titleBonus : 1))
      .sort((a, b) => b - a);
    const isOther = weighed.some(({ isName, fits }) => isName && !fits.has(number));
    const share = (page.isArchived ? archived : 1) * (isOther ? otherThing : 1);
    const score = (fit * (0.7 + 0.3 * covered) + 0.4 * likest + 0.2 * next) * share;
    return [{ page, score, matches }];
  });
  hits.sort((a, b) => b.score - a.score || (a.page.url < b.page.url ? -1 : 1));
  const least = (hits[0]?.score ?? 0) * 0.15;
  return { hits: hits.filter(({ score }) => score >= least), terms, corrected: correctedQuery(query, terms, known) };
}

function enoughOf(terms: readonly Term[], { isWhole }: Vocabulary): number {
  if (!isWhole) return enoughAtFirst;
  if (terms.length === 1 && !terms[0]?.readings.some(({ how }) => how === 'word')) return enoughOfGuess;
  return terms.length < longQuery ? enough : enoughOfLong;
}

/** How much of what a query asks the site has at all, from 0 to 1; what only a text mentions counts less. */
function evidence(terms: readonly Term[], { best }: Vocabulary): number {
  const of = ({ keys, strength, how }: Reading) =>
    (how === 'synonym' ? strength / synonymStrength : strength) *
    (0.4 + 0.6 * Math.min(...keys.map((key) => best.get(key) ?? 0)));
  return terms.reduce((sum, { readings }) => sum + Math.max(0, ...readings.map(of)), 0) / terms.length;
}

/** Whether the site spells a term with a capital. */
function isName({ text, readAs = text }: Term, { spellings }: Vocabulary): boolean {
  return /\p{Lu}/u.test(spellings.get(readAs.replaceAll(/[- ]/g, '')) ?? '');
}

type Fit = Pick<Match, 'keys' | 'how' | 'fit'>;

/** For each page how well its best reading meets a term. */
function fitsOf(readings: readonly Reading[], { postings }: Vocabulary): Map<number, Fit> {
  const fits = new Map<number, Fit>();
  for (const { keys, strength, how } of readings) {
    const [first = '', ...others] = keys;
    for (const [number, weight] of postings.get(first) ?? []) {
      const fit = strength * Math.min(weight, ...others.map((key) => postings.get(key)?.get(number) ?? 0));
      if (fit > (fits.get(number)?.fit ?? 0)) fits.set(number, { keys, how, fit });
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
