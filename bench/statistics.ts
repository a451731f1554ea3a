/** The value in the middle, or half-way between the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor((sorted.length - 1) / 2);
  const after = sorted.length % 2 === 0 ? middle + 1 : middle;
  return ((sorted[middle] ?? NaN) + (sorted[after] ?? NaN)) / 2;
}

/** How many times as much the one took as the other: of their medians, so that no single round decides. */
export function ratioOfMedians(values: readonly number[], others: readonly number[]): number {
  return median(values) / median(others);
}
