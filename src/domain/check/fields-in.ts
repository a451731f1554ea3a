import { z } from 'zod';

/** A value in an entry, with what the schema says about its field. */
export interface FieldValue {
  path: PropertyKey[];
  value: unknown;
  /** What the schema says beyond its type: `reference`, `moment`, `text`. */
  meta: Readonly<Record<string, unknown>>;
}

/** Every single value in an entry that the schema knows of, in the order of the schema. Kept for the checks that follow. */
export function fieldsIn(schema: z.ZodType, data: object): readonly FieldValue[] {
  const known = found.get(data);
  if (known?.schema === schema) return known.fields;
  const fields = fieldsBelow(schema, data, []);
  found.set(data, { schema, fields });
  return fields;
}

const found = new WeakMap<object, { schema: z.ZodType; fields: readonly FieldValue[] }>();

function fieldsBelow(schema: z.ZodType, value: unknown, path: PropertyKey[]): FieldValue[] {
  if (schema instanceof z.ZodOptional) return fieldsBelow(schema.unwrap() as z.ZodType, value, path);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item, index) => fieldsBelow(schema.element as z.ZodType, item, [...path, index]));
  }
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const fields = Object.entries(schema.shape as Record<string, z.ZodType>);
    return fields.flatMap(([name, field]) =>
      Object.hasOwn(value, name) ? fieldsBelow(field, Reflect.get(value, name), [...path, name]) : [],
    );
  }
  return [{ path, value, meta: metaOf(schema) }];
}

const metas = new WeakMap<z.ZodType, FieldValue['meta']>();

/** Kept, because the registry of zod builds it anew each time. */
function metaOf(schema: z.ZodType): FieldValue['meta'] {
  const known = metas.get(schema);
  if (known) return known;
  const meta = schema.meta() ?? {};
  metas.set(schema, meta);
  return meta;
}

/** The value at a path; undefined where there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined,
    data,
  );
}

/** The schema of the field at a path, without `optional`; undefined where the schema knows none. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return schemaAt(schema.unwrap() as z.ZodType, path);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  if (schema instanceof z.ZodArray) return schemaAt(schema.element as z.ZodType, rest);
  if (!(schema instanceof z.ZodObject) || !Object.hasOwn(schema.shape, step)) return undefined;
  return schemaAt(schema.shape[String(step)] as z.ZodType, rest);
}
