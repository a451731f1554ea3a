import type { Term } from './query-terms.ts';
import type { Reading } from './word-readings.ts';
import { weightOf, type Vocabulary } from './vocabulary.ts';

/** A term with its readings as likenessTo wants them. */
export interface Weighed extends Term {
  weight: number;
  /** For each stem of them the strength with which the term is met by it alone; 0 where it takes others too. */
  alone: Map<string, number>;
  /** Those of several stems. */
  together: Reading[];
}

/** A term's readings, as likenessTo wants them. */
export function strengthsOf(readings: readonly Reading[]): Pick<Weighed, 'alone' | 'together'> {
  const alone = new Map<string, number>();
  for (const { keys, strength } of readings)
    for (const key of keys) alone.set(key, Math.max(keys.length > 1 ? 0 : strength, alone.get(key) ?? 0));
  return { alone, together: readings.filter(({ keys }) => keys.length > 1) };
}

/**
 * Tells how alike a phrase is to the whole query, whose terms weigh `total`, from 0 to 1 (Dice); more where all of it is
 * asked for.
 */
export function likenessTo(
  terms: readonly Weighed[],
  total: number,
  known: Vocabulary,
): (phrase: readonly string[]) => number {
  const asked = new Set(terms.flatMap(({ alone }) => [...alone.keys()]));
  return (phrase) => {
    // Most phrases have nothing of a query.
    if (!phrase.some((key) => asked.has(key))) return 0;
    const rest = new Map(phrase.map((key) => [key, weightOf(key, known)] as const));
    const whole = [...rest.values()].reduce((sum, one) => sum + one, 0);
    let shared = 0;
    let used = 0;
    for (const { alone, together, weight } of terms) {
      let [best, bestKeys] = [0, [] as readonly string[]];
      for (const key of rest.keys()) {
        const strength = alone.get(key) ?? 0;
        if (strength > best) [best, bestKeys] = [strength, [key]];
      }
      for (const { keys, strength } of together) {
        if (strength > best && keys.every((key) => rest.has(key))) [best, bestKeys] = [strength, keys];
      }
      shared += weight * best;
      for (const key of bestKeys) used += (rest.get(key) ?? 0) * best;
    }
    const isWhole = phrase.length > 1 && used > whole * 0.95;
    return (shared + used) / (total + whole) + (isWhole ? 0.5 * (shared / total) : 0);
  };
}
