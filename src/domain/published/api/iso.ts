/** An instant as ISO 8601 in UTC. */
export function iso(instant: number): string {
  return new Date(instant).toISOString();
}

/** A side of a span as ISO 8601 in UTC; null where it is open. */
export function isoOrNull(instant: number | undefined): string | null {
  return instant !== undefined && Number.isFinite(instant) ? iso(instant) : null;
}
