/** How a server answered under load. */
export interface Answers {
  /** Requests a second. */
  rate: number;
  /** Within how many milliseconds 99 of 100 were answered. */
  slowest: number;
}

const milliseconds: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };

/** Reads what wrk prints with `--latency`. Throws where it says so little, or that some answers were none. */
export function answersOf(printed: string): Answers {
  const [, rate] = /^Requests\/sec:\s+([\d.]+)/m.exec(printed) ?? [];
  const [, time, unit = ''] = /^\s+99%\s+([\d.]+)(us|ms|s)$/m.exec(printed) ?? [];
  if (!rate || !time || /Non-2xx|Socket errors/.test(printed)) throw new Error(`wrk: ${printed || 'printed nothing'}`);
  return { rate: Number(rate), slowest: Number(time) * (milliseconds[unit] ?? NaN) };
}

/** The median of each. */
export function medianOf(runs: readonly Answers[]): Answers {
  const middle = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
  return { rate: middle(runs.map(({ rate }) => rate)), slowest: middle(runs.map(({ slowest }) => slowest)) };
}
