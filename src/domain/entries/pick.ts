/** The entries with these ids, in the order of the ids. */
export function pick<T extends { id: string }>(entries: readonly T[], ids: readonly string[] = []): T[] {
  return ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
}
