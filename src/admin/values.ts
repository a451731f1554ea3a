/** Values of fields, as a form holds them. */

/** Whether two values are written alike. An emptied control is a field left out. */
export function sameValue(one: unknown, other: unknown): boolean {
  return canonical(withoutEmpty(one)) === canonical(withoutEmpty(other));
}

/** A value as text that does not depend on the order of its fields. */
export function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, item: unknown) =>
    isRecord(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item,
  );
}

/** Names that Sveltia CMS gives the items of lists for its own use; no field of a schema begins so. */
const isOfEditor = (name: string) => name.startsWith('__sc_');

/** A value without what has been left empty in it, and switches that are off; undefined where nothing is left. */
export function withoutEmpty(value: unknown): unknown {
  if (value === null || value === '' || value === false) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isRecord(value)) return value;
  const fields = Object.entries(value)
    .filter(([name]) => !isOfEditor(name))
    .map(([name, item]) => [name, withoutEmpty(item)] as const)
    .filter(([, item]) => item !== undefined);
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
