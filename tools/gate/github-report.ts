import { randomUUID } from 'node:crypto';
import { faultCodes } from '../../src/domain/fault/fault-codes.ts';
import type { Fault } from '../../src/domain/fault/fault.ts';
import { say } from '../../src/editors/say.ts';

/** Workflow commands that make GitHub show each fault at its line in the pull request. */
export function githubReport(faults: readonly Fault[], help: (code: string) => string): string {
  return faults
    .map(({ file, line, column, level, code, message }) => {
      const column_ = column ? `,col=${column}` : '';
      return `::${level} file=${property(file)},line=${line}${column_},title=${property(faultCodes[code])}::${text(say`${message} Läs mer: ${help(code)}`)}`;
    })
    .join('\n');
}

/** Text in which GitHub obeys no commands: it quotes files that anyone may have written. */
export function withoutCommands(report: string): string {
  const token = randomUUID();
  return `::stop-commands::${token}\n${report}\n::${token}::`;
}

function text(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string): string {
  return text(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
