import type { z } from 'zod';
import { editDistance } from '../edit-distance.ts';
import type { Source } from '../source.ts';
import { fault, isError, type Fault } from './fault.ts';
import type { FaultCode } from './fault-codes.ts';
import { fieldName } from './field-name.ts';

type Issue = z.core.$ZodIssue;

/** What could not be read, and every field that does not fit the schema, in Swedish, with what to write instead. */
export function checkFields(source: Source, schema: z.ZodObject): Fault[] {
  if (source.faults.some(isError)) return source.faults;
  const { error } = schema.safeParse(source.data);
  return [...source.faults, ...(error?.issues ?? []).flatMap((issue) => faultsOf(issue, source, schema))];
}

function faultsOf(issue: Issue, source: Source, schema: z.ZodObject): Fault[] {
  const at = (path: readonly PropertyKey[], code: FaultCode, message: string): Fault =>
    fault(code, { file: source.file, ...source.placeOf(path), field: fieldName(path) }, message);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      at([...issue.path, key], 'falt-okant', unknownField(key, [...issue.path, key], schema)),
    );
  }
  const name = fieldName(issue.path);
  const description = descriptionOf(issue.path, schema);
  if (valueAt(source.data, issue.path) === undefined) {
    return [at(issue.path, 'falt-saknas', `Fältet ${name} saknas. ${description}`.trim())];
  }
  if (issue.code === 'invalid_type') {
    const message = `Fältet ${name} ska vara ${typeNames[issue.expected] ?? issue.expected}. ${description}`.trim();
    return [at(issue.path, 'falt-fel-typ', message)];
  }
  return [at(issue.path, 'falt-fel-varde', `Fältet ${name}: ${issue.message}`)];
}

const typeNames: Record<string, string> = {
  string: 'text',
  array: 'en lista: [ett, två]',
  int: 'ett heltal',
  number: 'ett tal',
  object: 'en grupp av fält',
};

function unknownField(key: string, path: readonly PropertyKey[], schema: z.ZodObject): string {
  const known = path.length === 1 ? Object.keys(schema.shape) : [];
  const nearest = known
    .map((name) => ({ name, distance: editDistance(key.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(2, name.length / 3))
    .sort((a, b) => a.distance - b.distance)[0];
  if (nearest) return `Fältet ${key} finns inte. Menade du ${nearest.name}?`;
  const choices = known.length > 0 ? ` Fälten är ${known.join(', ')}.` : '';
  return `Fältet ${key} finns inte. Ta bort det eller rätta namnet.${choices}`;
}

function descriptionOf(path: readonly PropertyKey[], schema: z.ZodObject): string {
  const field = schema.shape[String(path[0])];
  return field && 'description' in field && typeof field.description === 'string' ? field.description : '';
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}
