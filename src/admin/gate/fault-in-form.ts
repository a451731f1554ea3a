import type { Fault } from '../../domain/fault/fault.ts';
import { say } from '../../editors/say.ts';
import { labelOf, withLabels, type FormLabels } from '../form-labels.ts';

/** A fault as a form shows it. */
export interface FaultInForm extends Fault {
  /** The field that it stands at, as the form names it: `title`, `methods.0.until`, `body`; empty for the whole entry. */
  keyPath: string;
}

/** Finds the field of each fault in a file. `labels` are what the form calls the fields. */
export function inForm(faults: readonly Fault[], text: string, labels: FormLabels): FaultInForm[] {
  return faults.map((fault) => {
    const keyPath = keyPathOf(fault, text);
    return { ...fault, keyPath, message: asFormSays(fault, keyPath, labels) };
  });
}

function keyPathOf({ field, line, code, file }: Fault, text: string): string {
  if (field !== undefined) return field.replace(/ \(\D+(\d+)\)/g, (_, number) => `.${Number(number) - 1}`);
  if (code === 'text-saknas') return 'body';
  if (code.startsWith('fil-')) return '';
  const lines = text.split('\n');
  const isMarkdown = file.endsWith('.md');
  if (isMarkdown && line > lines.indexOf('---', 1) + 1) return 'body';
  const above = lines.slice(0, line).findLast((one) => /^\w+:/.test(one));
  return above?.split(':')[0] ?? '';
}

/**
 * The words of the gate, which names fields as they stand in the file. It begins with the one that a fault is in: the form has
 * that above, and says it only where the sentence goes on from it.
 */
function asFormSays({ field = '', message }: Fault, keyPath: string, labels: FormLabels): string {
  const begin = say`Fältet ${field || keyPath}`;
  const rest = message.startsWith(begin) ? message.slice(begin.length) : undefined;
  if (!keyPath || rest === undefined) return withLabels(message, labels);
  const said = rest.replace(/^: (.)/u, (_, first: string) => first.toUpperCase());
  return withLabels(said === rest ? `${say`Fältet ${labelOf(keyPath, labels)}`}${rest}` : said, labels);
}

/** A fault that an entry brings into another file, in words of the form of that one. */
export function inOtherForm(fault: Fault, labels: FormLabels): Fault {
  const { field = '', message } = fault;
  const label = labelOf(keyPathOf(fault, ''), labels);
  const named = field && label ? message.replace(say`Fältet ${field}`, () => say`Fältet ${label}`) : message;
  return { ...fault, message: withLabels(named, labels) };
}

/** Faults of a field that nobody has filled in yet. */
export function isUnfilled({ code }: Fault): boolean {
  return code === 'falt-saknas' || code === 'falt-tomt' || code === 'text-saknas';
}

/** A value with a mend in it; undefined where what it mends does not stand there. */
export function mended(value: string, { mend }: Fault): { start: number; end: number; instead: string } | undefined {
  if (!mend) return undefined;
  const { written, instead, at } = mend;
  const start = at !== undefined && value.startsWith(written, at) ? at : value.indexOf(written);
  return start < 0 ? undefined : { start, end: start + written.length, instead };
}

/** How many there are of each, in words: `2 fel och 1 varning`. */
export function counted(faults: readonly Fault[]): string {
  const errors = faults.filter(({ level }) => level === 'error').length;
  const warnings = faults.length - errors;
  return [
    ...(errors > 0 ? [say`${errors} fel`] : []),
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? say`varning` : say`varningar`}`] : []),
  ].join(say` och `);
}
