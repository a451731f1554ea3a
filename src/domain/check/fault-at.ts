import type { Fault, Source } from '../source.ts';
import { fieldName } from './field-name.ts';

/** A fault in a field, which the message begins by naming. */
export function faultAt(source: Source, path: readonly PropertyKey[], level: Fault['level'], message: string): Fault {
  return { file: source.file, line: source.lineOf(path), level, message: `Fältet ${fieldName(path)}: ${message}` };
}
