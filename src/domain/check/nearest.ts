import { editDistance } from '../text/edit-distance.ts';

/** The names that are so like a word that it may be a slip for one of them, the likest first. `most` is how many slips. */
export function nearest(word: string, names: Iterable<string>, most?: number): string[] {
  if (word.length > 80) return [];
  const farthest = (name: string) => most ?? Math.max(2, name.length / 3);
  return [...names]
    .filter((name) => Math.abs(name.length - word.length) <= farthest(name))
    .map((name) => ({ name, distance: editDistance(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= farthest(name))
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
}
