import { edges, type Span } from '../../domain/time/announcement-timeline.ts';

/** The notices for a role that are not over by an instant; without a role those for all roles. */
export function noticesFor<Notice extends { roles: readonly string[]; span: Span }>(
  role: string | null,
  notices: readonly Notice[],
  instant: number,
): Notice[] {
  return notices.filter(
    ({ roles, span }) => instant < span.end && (!role || roles.length === 0 || roles.includes(role)),
  );
}

/** The half-open interval between two published times; null is an open side. */
export function spanBetween(start: string | null, end: string | null): Span {
  return { start: start === null ? -Infinity : Date.parse(start), end: end === null ? Infinity : Date.parse(end) };
}

/** The first instant after this one at which a span begins or ends; Infinity when none does. */
export function nextEdge(spans: readonly Span[], instant: number): number {
  return Math.min(...spans.flatMap(edges).filter((edge) => edge > instant));
}
