import type { Announcement } from '../../schema/announcement.ts';
import type { Service } from '../../schema/service.ts';
import { archivedFrom, edges, effectSpan, newsSpan, shownSpan } from './announcement-timeline.ts';
import { acceptedSpan } from './service-methods.ts';
import { startOf, weekStart } from './local-time.ts';

/** How far ahead of its build a page carries what comes, in ms: two weeks. */
export const horizon = 14 * 86_400_000;

/** Every instant at which some page changes by itself, in order, each once. */
export function changes(announcements: readonly Announcement[], services: readonly Service[]): number[] {
  const spans = [
    ...announcements.flatMap((announcement) => [
      shownSpan(announcement),
      newsSpan(announcement),
      effectSpan(announcement),
    ]),
    ...services.flatMap(({ methods }) => methods.map(acceptedSpan)),
  ];
  // A change and a withdrawal are news for subscribers from then on, so no build may be taken for one before them.
  const updates = announcements.flatMap(({ updated }) => (updated ? [startOf(updated)] : []));
  return inOrder([...spans.flatMap(edges), ...updates, ...announcements.map(archivedFrom)]);
}

/**
 * Every instant at which a build differs from the one before: at a change, when one comes within the horizon, and at
 * the beginning of each of `weeks`.
 */
export function boundaries(changes: readonly number[], weeks: readonly number[] = []): number[] {
  return inOrder([...changes.flatMap((change) => [change - horizon, change]), ...weeks]);
}

/**
 * The boundaries of a site for a build at an instant. Weeks are among them, because pages tell for the time until the horizon
 * and no longer how it is with logging in and when somebody can be reached.
 */
export function siteBoundaries(
  announcements: readonly Announcement[],
  services: readonly Service[],
  instant: number,
): number[] {
  return boundaries(changes(announcements, services), weeksFrom(instant));
}

/** The week of an instant and those that begin within the horizon of it: what is told of the time to come is told for so long. */
export function weeksFrom(instant: number): number[] {
  const start = weekStart(instant);
  // A week with a clock change is an hour longer or shorter.
  return [0, 7, 14].map((days) => weekStart(start + (days + 1) * 86_400_000));
}

/** The last boundary at or before an instant: what a page looks like depends on nothing later. 0 where there is none. */
export function lastBoundary(all: readonly number[], instant: number): number {
  return all.findLast((boundary) => boundary <= instant) ?? 0;
}

function inOrder(instants: readonly number[]): number[] {
  return [...new Set(instants)].filter(Number.isFinite).sort((a, b) => a - b);
}
