import type { Fault } from '../fault/fault.ts';

/** What a change is answerable for: every fault in the files that it touches, and those that it brings into others. */
export function faultsOfChange(
  faults: readonly Fault[],
  before: readonly Fault[],
  changed: ReadonlySet<string>,
): Fault[] {
  const known = new Set(before.map(nameOf));
  return faults.filter((fault) => changed.has(fault.file) || !known.has(nameOf(fault)));
}

/** A fault by what it says: its line and what is proposed instead may be others by a change elsewhere. */
function nameOf({ file, code, field = '', message }: Fault): string {
  return [file, code, field, message.replace(/ Menade du [^?]*\?/, '')].join('\n');
}
