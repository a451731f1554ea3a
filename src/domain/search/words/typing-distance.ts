const rows = ['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm'];

/** Where a letter lies on a Swedish keyboard. */
const places = new Map(
  rows.flatMap((row, down) => [...row].map((letter, across) => [letter, { down, across }] as const)),
);

function areNeighbours(a: string, b: string): boolean {
  const [one, other] = [places.get(a), places.get(b)];
  return Boolean(one && other && Math.abs(one.down - other.down) < 2 && Math.abs(one.across - other.across) < 2);
}

const plain: Record<string, string> = { å: 'a', ä: 'a', ö: 'o', é: 'e', è: 'e', ü: 'u' };

function changeCost(a: string, b: string): number {
  if ((plain[a] ?? a) === (plain[b] ?? b)) return 0.3;
  return areNeighbours(a, b) ? 0.8 : 1;
}

/**
 * How far a typed word is from one that was meant (Damerau-Levenshtein). Missing dots, doubled letters and keys
 * beside the right one cost less than a whole edit. Gives up with Infinity beyond the limit.
 */
export function typingDistance(typed: string, meant: string, limit = Infinity): number {
  let [before, last] = [[] as number[], Array.from({ length: meant.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= typed.length; i++) {
    const a = typed[i - 1] ?? '';
    const row = [i];
    let least = i;
    for (let j = 1; j <= meant.length; j++) {
      const b = meant[j - 1] ?? '';
      let far = (last[j - 1] ?? 0) + (a === b ? 0 : changeCost(a, b));
      if (far > 0) {
        far = Math.min(far, (last[j] ?? 0) + (a === typed[i - 2] ? 0.7 : 0.9));
        far = Math.min(far, (row[j - 1] ?? 0) + (b === meant[j - 2] ? 0.7 : 0.9));
        if (a === meant[j - 2] && b === typed[i - 2]) far = Math.min(far, (before[j - 2] ?? 0) + 0.9);
      }
      row.push(far);
      least = Math.min(least, far);
    }
    if (least > limit) return Infinity;
    [before, last] = [last, row];
  }
  return last[meant.length] ?? Infinity;
}
