import type { Term } from './query-terms.ts';
import type { Reading } from './word-readings.ts';
import { weightOf, type Vocabulary } from './vocabulary.ts';

/** A term with its weight in the query, and its readings by stem, since many phrases are compared with them. */
export interface Weighed extends Term {
  weight: number;
  /** For each stem of its readings how strong that is by itself; 0 where the reading has more stems. */
  alone: Map<string, number>;
  /** The readings of several stems. */
  together: Reading[];
}

/** The strengths of a term's readings, by stem. */
export function strengthsOf(readings: readonly Reading[]): Pick<Weighed, 'alone' | 'together'> {
  const alone = new Map<string, number>();
  for (const { stems, strength } of readings)
    for (const stem of stems) alone.set(stem, Math.max(stems.length > 1 ? 0 : strength, alone.get(stem) ?? 0));
  return { alone, together: readings.filter(({ stems }) => stems.length > 1) };
}

/**
 * Tells how alike a phrase is to the whole query, whose terms weigh `total`, from 0 to 1 (Dice); more where all of it is
 * asked for.
 */
export function likenessTo(
  terms: readonly Weighed[],
  total: number,
  vocabulary: Vocabulary,
): (phrase: readonly string[]) => number {
  const queryStems = new Set(terms.flatMap(({ alone }) => [...alone.keys()]));
  return (phrase) => {
    // Saves the work below for most phrases.
    if (!phrase.some((stem) => queryStems.has(stem))) return 0;
    const rest = new Map(phrase.map((stem) => [stem, weightOf(stem, vocabulary)] as const));
    const whole = [...rest.values()].reduce((sum, one) => sum + one, 0);
    let shared = 0;
    let used = 0;
    for (const { alone, together, weight } of terms) {
      let [best, bestStems] = [0, [] as readonly string[]];
      for (const stem of rest.keys()) {
        const strength = alone.get(stem) ?? 0;
        if (strength > best) [best, bestStems] = [strength, [stem]];
      }
      for (const { stems, strength } of together) {
        if (strength > best && stems.every((stem) => rest.has(stem))) [best, bestStems] = [strength, stems];
      }
      shared += weight * best;
      for (const stem of bestStems) used += (rest.get(stem) ?? 0) * best;
    }
    const isWhole = phrase.length > 1 && used > whole * 0.95;
    return (shared + used) / (total + whole) + (isWhole ? 0.5 * (shared / total) : 0);
  };
}
