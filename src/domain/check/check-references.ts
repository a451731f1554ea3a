import { z } from 'zod';
import type { ReferableKind } from '../../schema/fields.ts';
import type { Source } from '../source/source.ts';
import type { Fault } from '../fault/fault.ts';
import { faultAt } from '../source/fault-at.ts';
import { fieldsIn, schemaAt } from './fields-in.ts';
import { nearest } from './nearest.ts';
import { say } from '../../editors/say.ts';

type Ids = Readonly<Record<ReferableKind, ReadonlySet<string>>>;

/** Every field that points to an entry that is not there. The schema says which fields point, and to what kind. */
export function checkReferences(source: Source, schema: z.ZodType, ids: Ids): Fault[] {
  return fieldsIn(schema, source.data).flatMap(({ path, value, meta: { reference } }) => {
    if (typeof reference !== 'string' || typeof value !== 'string') return [];
    const kind = reference as ReferableKind;
    if (!schemaAt(schema, path)?.safeParse(value).success) return [];
    if (source.file.startsWith(`content/${kind}/${value}.`)) {
      return [faultAt(source, path, 'hanvisning-till-sig-sjalv', say`Här står filens eget namn. Ta bort det.`)];
    }
    if (ids[kind].has(value)) return [];
    const [near] = nearest(value, ids[kind]);
    const advice =
      isForAll(value) && schema instanceof z.ZodObject && schema.shape[String(path[0])] instanceof z.ZodOptional
        ? say`Gäller texten alla, så ta bort fältet \`${String(path[0])}\`.`
        : near
          ? say`Menade du ${near}?`
          : namesOf(ids[kind]);
    return [faultAt(source, path, 'hanvisning-bruten', say`Det finns ingen fil ${value} i content/${kind}. ${advice}`)];
  });
}

const isForAll = (value: string) => /^(?:alla|alla-grupper|all|everyone)$/.test(value);

/** The names to choose from, where they are few. */
function namesOf(ids: ReadonlySet<string>): string {
  if (ids.size === 0 || ids.size > 8) return say`Skriv namnet på en fil som finns, utan ändelse.`;
  return say`Välj bland ${[...ids].sort().join(', ')}.`;
}
