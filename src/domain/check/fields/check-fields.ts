import type { z } from 'zod';
import type { Source } from '../../source/source.ts';
import { fault, isError, type Fault } from '../../fault/fault.ts';
import { faultAt } from '../../source/fault-at.ts';
import { checkLists } from './check-lists.ts';
import { checkTexts } from './check-texts.ts';
import { explainIssue } from './explain-issue.ts';
import { unknownField } from './unknown-field.ts';

/** What could not be read, and every field that does not fit the schema, in Swedish, with what to write instead. */
export function checkFields(source: Source, schema: z.ZodObject): Fault[] {
  if (source.faults.some(isError)) return source.faults;
  const { error } = schema.safeParse(source.data);
  const faults = (error?.issues ?? []).flatMap((issue) => faultsOf(issue, source, schema));
  return [...source.faults, ...faults, ...checkTexts(source, schema), ...checkLists(source)];
}

function faultsOf(issue: z.core.$ZodIssue, source: Source, schema: z.ZodObject): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      const where = { file: source.file, ...source.placeOf(path, 'name'), field: key };
      return fault('falt-okant', where, unknownField(key, issue.path, schema, source.file));
    });
  }
  const { code, message } = explainIssue(issue, source, schema);
  return [faultAt(source, issue.path, code, message)];
}
