import type { Announcement, Severity } from '../../schema/announcement.ts';
import { isWithin, urgentUntil, type Span } from './announcement-timeline.ts';

/** How grave a notice is, for a time. */
export interface SeverityTurn {
  span: Span;
  severity: Severity;
}

/**
 * How grave a notice is in turn: as its editor says while something is urgent, then it is information and no more.
 * Together the turns cover all of time. Throws TimeFault.
 */
export function severityTurns(announcement: Announcement): SeverityTurn[] {
  const { severity } = announcement;
  if (severity === 'info') return [{ span: { start: -Infinity, end: Infinity }, severity }];
  const end = urgentUntil(announcement);
  const turns: SeverityTurn[] = [
    { span: { start: -Infinity, end }, severity },
    { span: { start: end, end: Infinity }, severity: 'info' },
  ];
  return turns.filter(({ span }) => span.start < span.end);
}

/** How grave a notice is at an instant. Throws TimeFault. */
export function severityAt(announcement: Announcement, instant: number): Severity {
  return severityTurns(announcement).find(({ span }) => isWithin(span, instant))?.severity ?? 'info';
}
