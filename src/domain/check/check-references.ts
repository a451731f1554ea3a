import { z } from 'zod';
import type { ReferableKind } from '../../schema/fields.ts';
import type { Source } from '../source.ts';
import type { Fault } from './fault.ts';
import { faultAt } from './fault-at.ts';

type Ids = Readonly<Record<ReferableKind, ReadonlySet<string>>>;

/** Every field that points to an entry that is not there. The schema says which fields point, and to what kind. */
export function checkReferences(source: Source, schema: z.ZodType, ids: Ids): Fault[] {
  return referencesIn(schema, source.data, []).flatMap(({ kind, id, path }) => {
    if (ids[kind].has(id)) return [];
    const message = `det finns ingen fil ${id} i content/${kind}. Skriv namnet på en fil som finns, utan ändelse.`;
    return [faultAt(source, path, 'hanvisning-bruten', message)];
  });
}

interface Reference {
  kind: ReferableKind;
  id: string;
  path: PropertyKey[];
}

function referencesIn(schema: z.ZodType, value: unknown, path: PropertyKey[]): Reference[] {
  if (schema instanceof z.ZodOptional) return referencesIn(schema.unwrap() as z.ZodType, value, path);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item, index) => referencesIn(schema.element as z.ZodType, item, [...path, index]));
  }
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const fields = Object.entries(schema.shape as Record<string, z.ZodType>);
    return fields.flatMap(([name, field]) => referencesIn(field, Reflect.get(value, name), [...path, name]));
  }
  const kind = schema.meta()?.['reference'];
  return typeof kind === 'string' && typeof value === 'string'
    ? [{ kind: kind as ReferableKind, id: value, path }]
    : [];
}
