import { isError, type Fault } from '../../src/domain/fault/fault.ts';
import { visible } from './visible.ts';
import { say } from '../../src/editors/say.ts';

/** How much of a line is quoted on either side of a fault. */
const reach = 50;
/** How many faults of one kind are told in a file; a thousand alike would hide the others. */
const most = 20;

/** All faults for people to read: by file, each with its line, a mark below the column, and the page that explains it. */
export function textReport(
  faults: readonly Fault[],
  textOf: (file: string) => string | undefined,
  help: (code: string) => string,
): string {
  return [...Map.groupBy(faults, ({ file }) => file)]
    .map(([file, ofFile]) => {
      const lines = textOf(file)?.split('\n') ?? [];
      const inOrder = ofFile.toSorted((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0));
      const alike = [...Map.groupBy(inOrder, ({ code }) => code).values()];
      const shown = new Set(alike.flatMap((faults) => faults.slice(0, most)));
      const told = inOrder
        .filter((fault) => shown.has(fault))
        .map((fault) => [headline(fault), ...quoted(fault, lines), say`    Läs mer: ${help(fault.code)}`].join('\n'));
      const untold = alike
        .filter(({ length }) => length > most)
        .map(({ length, 0: first }) => say`  … och ${length - most} till av samma slag (${first?.code}).`);
      return `${visible(file)}\n${[...told, ...untold].join('\n')}\n`;
    })
    .join('\n');
}

/** The last line of a report: how many files were read and what was found. */
export function summary(files: number, faults: readonly Fault[]): string {
  const errors = faults.filter(isError).length;
  const warnings = faults.length - errors;
  return say`${files} ${files === 1 ? say`fil granskad` : say`filer granskade`}: ${errors} fel, ${warnings} ${warnings === 1 ? say`varning` : say`varningar`}.`;
}

function headline({ line, column, message, ...fault }: Fault): string {
  const place = column ? say`rad ${line}, tecken ${column}` : say`rad ${line}`;
  return `  ${place}: ${isError({ line, message, ...fault }) ? say`fel` : say`varning`}: ${visible(message)}`;
}

/** The line of a fault, cut to what fits, and a mark below its column. */
function quoted({ line, column }: Fault, lines: readonly string[]): string[] {
  const text = lines[line - 1];
  if (!text?.trim()) return [];
  const at = (column ?? 1) - 1;
  const from = Math.max(0, at - reach);
  const before = (from > 0 ? '… ' : '') + visible(text.slice(from, at));
  const after = visible(text.slice(at, at + reach)) + (text.length > at + reach ? ' …' : '');
  const number = String(line).padStart(6);
  const quote = `${number} | ${before}${after}`;
  return column ? [quote, `${' '.repeat(number.length)} | ${' '.repeat(before.length)}^`] : [quote];
}
