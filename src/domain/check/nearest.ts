import { editDistance } from '../text/edit-distance.ts';

/** The names that are so like a word that it may be a slip for one of them, the likest first. */
export function nearest(word: string, names: readonly string[]): string[] {
  if (word.length > 40) return [];
  return names
    .map((name) => ({ name, distance: editDistance(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(2, name.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
}
