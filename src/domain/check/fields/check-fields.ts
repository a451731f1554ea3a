import type { z } from 'zod';
import { quote } from '../../source/reading/quote.ts';
import type { Source } from '../../source/source.ts';
import { fault, isError, type Fault } from '../../fault/fault.ts';
import { faultAt } from '../../source/fault-at.ts';
import { checkLists } from './check-lists.ts';
import { checkTexts } from './check-texts.ts';
import { explainIssue } from './explain-issue.ts';
import { unknownField } from './unknown-field.ts';
import { say } from '../../../editors/say.ts';

/** What could not be read, and every field that does not fit the schema, with what to write instead. `now` in epoch ms. */
export function checkFields(source: Source, schema: z.ZodObject, now: number): Fault[] {
  if (source.faults.some(isError)) return source.faults;
  const { error } = schema.safeParse(source.data);
  const faults = (error?.issues ?? []).flatMap((issue) => faultsOf(issue, source, schema, now));
  return [
    ...source.faults,
    ...faults,
    ...checkTexts(source, schema),
    ...checkLists(source),
    ...checkDroppedLines(source),
  ];
}

function faultsOf(issue: z.core.$ZodIssue, source: Source, schema: z.ZodObject, now: number): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      const where = { file: source.file, ...source.placeOf(path, 'name'), field: key };
      return fault('falt-okant', where, unknownField(key, issue.path, schema, source.file));
    });
  }
  const { code, message } = explainIssue(issue, source, schema, now);
  return [faultAt(source, issue.path, code, message)];
}

/** A line that goes on with the field above it but begins with `#`: it is read as a comment, and is gone. */
function checkDroppedLines({ file, text, bodyLine }: Source): Fault[] {
  const lines = text.split('\n').slice(0, file.endsWith('.yaml') ? undefined : bodyLine - 2);
  return lines.flatMap((line, index) => {
    const dropped = /^\s+(#.*)$/.exec(line)?.[1];
    const [, field, value = ''] = /^([\w-]+): +([^"'|>[{#\s].*)$/.exec(lines[index - 1] ?? '') ?? [];
    if (!dropped || !field) return [];
    const message = say`”${dropped}” läses som en kommentar och försvinner. Skriv allt på en rad, inom citattecken: ${field}: ${quote(`${value} ${dropped}`)}. Är det en kommentar, flytta den längst till vänster.`;
    return [fault('falt-kapat', { file, line: index + 1, column: line.indexOf('#') + 1, field }, message)];
  });
}
