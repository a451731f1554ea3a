import { edges, type Span } from '../../domain/announcement-timeline.ts';
import type { PublishedNotice } from './published-notices.ts';

/** The notices for a role; without a role all of them. Withdrawn ones are left out. */
export function noticesFor(role: string | null, notices: readonly PublishedNotice[]): PublishedNotice[] {
  return notices.filter(({ roles, withdrawn }) => !withdrawn && (!role || roles.length === 0 || roles.includes(role)));
}

/** The half-open interval between two published times. */
export function spanBetween(start: string | null, end: string | null): Span {
  return { start: start === null ? -Infinity : Date.parse(start), end: end === null ? Infinity : Date.parse(end) };
}

/** The first instant after this one at which a span begins or ends; Infinity when none does. */
export function nextEdge(spans: readonly Span[], instant: number): number {
  return Math.min(...spans.flatMap(edges).filter((edge) => edge > instant));
}
