import { expect, test } from 'vitest';
import type { Case, Measured, State } from './measure-case.ts';
import { report } from './report.ts';

const counts = { entries: 100, notices: 10, coming: 1 };
const cases: Case[] = [
  { title: 'a', contestant: 'ours', counts },
  { title: 'b', contestant: 'astro', counts },
];
const weight = { pages: 1200, bytes: { html: 2_500_000, json: 0, xml: 0, index: 1_000_000, other: 0 } };
const one = (title: string, round: number, state: State, wall: number): Measured => ({
  case: title,
  round,
  state,
  run: { wall, processor: wall * 2, peak: wall * 1e8 },
  weight,
});

test('medians, ratios of medians, and rebuilds as times the cold build', () => {
  const measured = [
    ...[5, 90, 6].map((wall, round) => one('a', round, 'cold', wall)),
    ...[2, 3, 4].map((wall, round) => one('b', round, 'cold', wall)),
    ...[3, 3, 3].map((wall, round) => one('a', round, 'again', wall)),
    ...[1, 3, 2].map((wall, round) => one('b', round, 'again', wall)),
    ...[1.5, 1.5, 9].map((wall, round) => one('a', round, 'edited', wall)),
    ...[3, 3, 3].map((wall, round) => one('b', round, 'edited', wall)),
  ];
  expect(report(cases, measured)).toMatchInlineSnapshot(`
    "|  | pages | wall | processor | peak | html MB | json MB | xml MB | index MB | other MB |
    | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
    | a, cold | 1,200 | 6.0 s | 12.0 s | 600 MB | 2.5 | 0.0 | 0.0 | 1.0 | 0.0 |
    | a, again | 1,200 | 3.0 s | 6.0 s | 300 MB | 2.5 | 0.0 | 0.0 | 1.0 | 0.0 |
    | a, edited | 1,200 | 1.5 s | 3.0 s | 150 MB | 2.5 | 0.0 | 0.0 | 1.0 | 0.0 |
    | b, cold | 1,200 | 3.0 s | 6.0 s | 300 MB | 2.5 | 0.0 | 0.0 | 1.0 | 0.0 |
    | b, again | 1,200 | 2.0 s | 4.0 s | 200 MB | 2.5 | 0.0 | 0.0 | 1.0 | 0.0 |
    | b, edited | 1,200 | 3.0 s | 6.0 s | 300 MB | 2.5 | 0.0 | 0.0 | 1.0 | 0.0 |

    | times | wall | processor | peak |
    | --- | ---: | ---: | ---: |
    | a / b, cold | 2.00 | 2.00 | 2.00 |
    | a / b, again | 1.50 | 1.50 | 1.50 |
    | a / b, edited | 0.50 | 0.50 | 0.50 |

    | times its own cold build | again, wall | edited, wall | edited, processor |
    | --- | ---: | ---: | ---: |
    | a | 0.50 | 0.25 | 0.25 |
    | b | 0.67 | 1.00 | 1.00 |"
  `);
});

test('what a page costs at each size, as times the smallest', () => {
  const sizes = [1000, 5000].map((entries): Case => ({
    title: `a ${entries}`,
    contestant: 'ours',
    counts: { ...counts, entries },
  }));
  const measured = [one('a 1000', 1, 'cold', 6), one('a 5000', 1, 'cold', 36)];
  measured[1] = { ...one('a 5000', 1, 'cold', 36), weight: { ...weight, pages: 6000 } };
  expect(report(sizes, measured).split('\n\n').at(-1)).toMatchInlineSnapshot(`
    "| cost of a page | wall | times | processor | times |
    | --- | ---: | ---: | ---: | ---: |
    | a 1000 | 5.00 ms | 1.00 | 10.00 ms | 1.00 |
    | a 5000 | 6.00 ms | 1.20 | 12.00 ms | 1.20 |"
  `);
});
