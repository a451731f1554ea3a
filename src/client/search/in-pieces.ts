import type { Steps } from '../../domain/search/rank/vocabulary.ts';

/** Milliseconds that a key or a tap may wait for this work: on a phone with what follows less than the 50 of a long task. */
const longestPiece = 12;

/** Takes steps one after another, and leaves room between them for what the reader does. */
export async function inPieces<T>(steps: Steps<T>): Promise<T> {
  for (let begun = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - begun < longestPiece) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
}
