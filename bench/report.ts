import { fileKinds } from './bytes-by-kind.ts';
import { states, type Case, type Measured, type State } from './measure-case.ts';
import type { Run } from './measure-run.ts';
import { median, ratioOfMedians } from './statistics.ts';

/** The tables in Markdown: what each case took, this product compared with the others, and what a page costs at each size. */
export function report(cases: readonly Case[], measured: readonly Measured[]): string {
  const counts = new Set(cases.map((one) => JSON.stringify(one.counts)));
  return [
    costs(cases, measured),
    ...(cases.length > 1 ? [comparison(cases, measured)] : []),
    ...(measured.some(({ state }) => state !== 'cold') ? [rebuilds(cases, measured)] : []),
    ...(counts.size > 1 ? [costOfPages(cases, measured)] : []),
  ].join('\n\n');
}

const values = (measured: readonly Measured[], { title }: Case, state: State, part: keyof Run) =>
  measured.filter((one) => one.case === title && one.state === state).map(({ run }) => run[part]);

function costs(cases: readonly Case[], measured: readonly Measured[]): string {
  const rows = cases.flatMap((one) =>
    states.flatMap((state) => {
      const [last] = measured.filter((each) => each.case === one.title && each.state === state).slice(-1);
      if (!last) return [];
      const of = (part: keyof Run) => median(values(measured, one, state, part));
      const { pages, bytes } = last.weight;
      return [
        [
          `${one.title}, ${state}`,
          pages.toLocaleString('en'),
          `${of('wall').toFixed(1)} s`,
          `${of('processor').toFixed(1)} s`,
          `${megabytes(of('peak'), 0)} MB`,
          ...fileKinds.map((kind) => megabytes(bytes[kind], 1)),
        ],
      ];
    }),
  );
  return table(['', 'pages', 'wall', 'processor', 'peak', ...fileKinds.map((kind) => `${kind} MB`)], rows);
}

/** Each first case of a number of entries as times the others of that number. */
function comparison(cases: readonly Case[], measured: readonly Measured[]): string {
  const groups = [...Map.groupBy(cases, ({ counts }) => counts.entries).values()];
  const rows = groups.flatMap(([first, ...others]) =>
    others.flatMap((other) =>
      states.flatMap((state) => {
        if (!first || values(measured, first, state, 'wall').length === 0) return [];
        const ratio = (part: keyof Run) =>
          ratioOfMedians(values(measured, first, state, part), values(measured, other, state, part)).toFixed(2);
        return [[`${first.title} / ${other.title}, ${state}`, ratio('wall'), ratio('processor'), ratio('peak')]];
      }),
    ),
  );
  return table(['times', 'wall', 'processor', 'peak'], rows);
}

function rebuilds(cases: readonly Case[], measured: readonly Measured[]): string {
  const rows = cases.map((one) => {
    const ratio = (state: State, part: keyof Run) =>
      ratioOfMedians(values(measured, one, state, part), values(measured, one, 'cold', part)).toFixed(2);
    return [one.title, ratio('again', 'wall'), ratio('edited', 'wall'), ratio('edited', 'processor')];
  });
  return table(['times its own cold build', 'again, wall', 'edited, wall', 'edited, processor'], rows);
}

/** The smallest site of the same generator is 1. */
function costOfPages(cases: readonly Case[], measured: readonly Measured[]): string {
  const pagesOf = (one: Case) => measured.find((each) => each.case === one.title)?.weight.pages ?? NaN;
  const costOf = (one: Case, part: keyof Run) => (median(values(measured, one, 'cold', part)) / pagesOf(one)) * 1000;
  const rows = [...Map.groupBy(cases, ({ contestant }) => contestant).values()].flatMap((group) => {
    const [smallest] = group.toSorted((a, b) => pagesOf(a) - pagesOf(b));
    return group.map((one) => {
      const columns = (['wall', 'processor'] as const).flatMap((part) => {
        const times = smallest ? costOf(one, part) / costOf(smallest, part) : NaN;
        return [`${costOf(one, part).toFixed(2)} ms`, times.toFixed(2)];
      });
      return [one.title, ...columns];
    });
  });
  return table(['cost of a page', 'wall', 'times', 'processor', 'times'], rows);
}

const megabytes = (bytes: number, digits: number) =>
  (bytes / 1e6).toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

function table([first = '', ...heads]: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [[first, ...heads], ['---', ...heads.map(() => '---:')], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
