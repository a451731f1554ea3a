import type { Announcement } from '../../schema/announcement.ts';
import { severities } from '../../schema/announcement.ts';
import { shownSpan } from './announcement-timeline.ts';

/** The gravest first, then the newest, then by id so that the order is always the same. */
export function sortAnnouncements<T extends Announcement & { id: string }>(announcements: readonly T[]): T[] {
  const weight = (one: T) => severities.indexOf(one.severity);
  return announcements.toSorted(
    (a, b) => weight(b) - weight(a) || shownSpan(b).start - shownSpan(a).start || (a.id < b.id ? -1 : 1),
  );
}
