/** By id, for each list that was asked: a page of a large site asks for a few of thousands, as do all the others. */
const indexes = new WeakMap<object, Map<string, object>>();

/** The entries with these ids, in the order of the ids. */
export function pick<T extends { id: string }>(entries: readonly T[], ids: readonly string[] = []): T[] {
  const index = (indexes.get(entries) ?? new Map(entries.map((entry) => [entry.id, entry]))) as Map<string, T>;
  indexes.set(entries, index);
  return ids.flatMap((id) => index.get(id) ?? []);
}
