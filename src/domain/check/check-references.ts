import type { z } from 'zod';
import type { ReferableKind } from '../../schema/fields.ts';
import type { Source } from '../source/source.ts';
import type { Fault } from '../fault/fault.ts';
import { faultAt } from '../source/fault-at.ts';
import { fieldsIn, schemaAt } from './fields-in.ts';
import { nearest } from './nearest.ts';

type Ids = Readonly<Record<ReferableKind, ReadonlySet<string>>>;

/** Every field that points to an entry that is not there. The schema says which fields point, and to what kind. */
export function checkReferences(source: Source, schema: z.ZodType, ids: Ids): Fault[] {
  return fieldsIn(schema, source.data).flatMap(({ path, value, meta: { reference } }) => {
    if (typeof reference !== 'string' || typeof value !== 'string') return [];
    const kind = reference as ReferableKind;
    if (!schemaAt(schema, path)?.safeParse(value).success) return [];
    if (source.file.startsWith(`content/${kind}/${value}.`)) {
      return [faultAt(source, path, 'hanvisning-till-sig-sjalv', 'Här står filens eget namn. Ta bort det.')];
    }
    if (ids[kind].has(value)) return [];
    const [near] = nearest(value, ids[kind]);
    const advice = near ? `Menade du ${near}?` : 'Skriv namnet på en fil som finns, utan ändelse.';
    return [faultAt(source, path, 'hanvisning-bruten', `Det finns ingen fil ${value} i content/${kind}. ${advice}`)];
  });
}
