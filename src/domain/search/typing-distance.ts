import { fold } from './words.ts';

const rows = ['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm'];

/** Whether two letters lie beside each other on a Swedish keyboard. */
function areNeighbours(a: string, b: string): boolean {
  const [rowA, rowB] = [a, b].map((letter) => rows.findIndex((row) => row.includes(letter))) as [number, number];
  if (rowA < 0 || rowB < 0) return false;
  const across = (rows[rowA] ?? '').indexOf(a) - (rows[rowB] ?? '').indexOf(b);
  return Math.abs(rowA - rowB) < 2 && Math.abs(across) < 2;
}

const changeCost = (a: string, b: string) => (a === b ? 0 : fold(a) === fold(b) ? 0.3 : areNeighbours(a, b) ? 0.8 : 1);

/**
 * How far a typed word is from one that was meant (Damerau-Levenshtein). Missing dots, doubled letters and keys
 * beside the right one cost less than a whole edit.
 */
export function typingDistance(typed: string, meant: string): number {
  const table = Array.from({ length: typed.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number) => table[i]?.[j] ?? Infinity;
  for (let j = 1; j <= meant.length; j++) table[0]?.push(j);
  for (let i = 1; i <= typed.length; i++) {
    for (let j = 1; j <= meant.length; j++) {
      const [a = '', b = '', beforeA = '', beforeB = ''] = [typed[i - 1], meant[j - 1], typed[i - 2], meant[j - 2]];
      const swap = a === beforeB && b === beforeA ? at(i - 2, j - 2) + 0.9 : Infinity;
      const added = at(i - 1, j) + (a === beforeA ? 0.7 : 1);
      const missed = at(i, j - 1) + (b === beforeB ? 0.7 : 1);
      table[i]?.push(Math.min(at(i - 1, j - 1) + changeCost(a, b), added, missed, swap));
    }
  }
  return at(typed.length, meant.length);
}
