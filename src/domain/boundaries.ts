import type { Announcement } from '../schema/announcement.ts';
import type { Service } from '../schema/service.ts';
import { allPhases, archivedFrom, edges } from './announcement-timeline.ts';
import { defaultLocale } from './locale.ts';
import { acceptedSpan } from './service-methods.ts';

/** Every instant at which some page changes by itself, in order, each once. */
export function boundaries(announcements: readonly Announcement[], services: readonly Service[]): number[] {
  const spans = [
    ...announcements.flatMap((announcement) => allPhases(announcement, defaultLocale).map(({ span }) => span)),
    ...services.flatMap(({ methods }) => methods.map(acceptedSpan)),
  ];
  const all = [...spans.flatMap(edges), ...announcements.map(archivedFrom)];
  return [...new Set(all)].filter(Number.isFinite).sort((a, b) => a - b);
}

/** The last boundary at or before an instant: what a page looks like depends on nothing later. 0 where there is none. */
export function lastBoundary(all: readonly number[], instant: number): number {
  return all.findLast((boundary) => boundary <= instant) ?? 0;
}
