import { correctedQuery } from './corrected-query.ts';
import type { Heading, InstantPage } from './instant-index.ts';
import { queryTerms, type SearchOptions, type Term } from './query-terms.ts';
import type { How, Reading } from './word-readings.ts';
import { keyOf } from './stem.ts';
import { rarity, stopWeight, weightOf, type Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

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
  /** The headings that have something of the query that the title lacks. */
  sections: Heading[];
}

export interface Answer {
  hits: Hit[];
  terms: Term[];
  /** The query as it was understood, where a word of it was taken for another. */
  corrected?: string | undefined;
}

/** How much of a query the site must know: where half of it is strange, what is left is seldom what was meant. */
const enough = 0.45;
/** Before all has come, a strange word may still turn out to be known. */
const enoughAtFirst = 0.15;

/** The pages that answer a query, best first, each with the reasons. Ties are settled by address. */
export function findInstantly(query: string, known: Vocabulary, options?: SearchOptions): Answer {
  const terms = queryTerms(query, known, options);
  const content = terms.filter(({ isStop }) => !isStop);
  const met = content.filter(({ readings }) => readings.length > 0);
  if (content.length > 0 && evidence(content, known) < (known.isWhole ? enough : enoughAtFirst))
    return { hits: [], terms };
  const weighed = terms.map((term) => {
    const fits = fitsOf(term.readings, known);
    const weight = rarity(strongCount(fits), known.pages.length) * (term.isStop ? stopWeight : 1);
    return { ...term, fits, weight: fits.size > 0 ? weight : 0 };
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
    const likeness = Math.max(
      ...(known.phrases[number] ?? []).map((phrase) => likenessTo(phrase, weighed, total, known)),
    );
    const score = (fit * (0.4 + 0.6 * covered) + 0.4 * likeness) * (page.isArchived ? 0.6 : 1);
    return [{ page, score, matches, sections: sectionsOf(page, matches, known) }];
  });
  hits.sort((a, b) => b.score - a.score || (a.page.url < b.page.url ? -1 : 1));
  const least = (hits[0]?.score ?? 0) * 0.15;
  return { hits: hits.filter(({ score }) => score >= least), terms, corrected: correctedQuery(query, terms, known) };
}

function sectionsOf({ title, headings }: InstantPage, matches: readonly Match[], { locale }: Vocabulary): Heading[] {
  if (headings.length === 0) return [];
  const keys = (text: string) => wordsOf(text).map((word) => keyOf(word, locale));
  const wanted = new Set(matches.flatMap((match) => (match.isStop ? [] : match.keys)));
  for (const key of keys(title)) wanted.delete(key);
  return headings.filter(({ text }) => keys(text).some((key) => wanted.has(key)));
}

/** How much of what a query asks the site has at all, from 0 to 1; what only a text mentions counts less. */
function evidence(terms: readonly Term[], { best }: Vocabulary): number {
  const of = ({ keys, strength, how }: Reading) =>
    (how === 'synonym' ? 1 : strength) * (0.5 + 0.5 * Math.min(...keys.map((key) => best.get(key) ?? 0)));
  return terms.reduce((sum, { readings }) => sum + Math.max(0, ...readings.map(of)), 0) / terms.length;
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
  const best = Math.max(...all);
  return all.filter((fit) => fit > best * 0.4).length;
}

/** How alike a title or keyword is to the whole query, from 0 to 1 (Dice). */
function likenessTo(
  phrase: readonly string[],
  terms: readonly (Term & { weight: number })[],
  total: number,
  known: Vocabulary,
): number {
  const rest = new Map(phrase.map((key) => [key, weightOf(key, known)] as const));
  const whole = [...rest.values()].reduce((sum, one) => sum + one, 0);
  let shared = 0;
  let used = 0;
  for (const { readings, weight } of terms) {
    const best = readings
      .filter(({ keys }) => keys.every((key) => rest.has(key)))
      .reduce<Reading | undefined>((a, b) => (a && a.strength >= b.strength ? a : b), undefined);
    if (!best) continue;
    shared += weight * best.strength;
    for (const key of best.keys) used += (rest.get(key) ?? 0) * best.strength;
  }
  const isWhole = phrase.length > 1 && used > whole * 0.95;
  return (shared + used) / (total + whole) + (isWhole ? 0.8 : 0);
}
