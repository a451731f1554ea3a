import { stateAt, type State } from '../../time/announcement-state.ts';
import { effectSpan, eventSpan, shownSpan, type Span } from '../../time/announcement-timeline.ts';
import type { Notice } from '../../entries/entry.ts';

/** A notice that stands in a calendar, when, and how it is with it as of the build. */
export interface CalendarNotice {
  notice: Notice;
  span: Span;
  state: State;
}

/**
 * A notice as it stands in a calendar that is built for an instant: at the time of its event, or, for maintenance that
 * ends, at the time that it shows. Undefined for one without a time of its own. Throws TimeFault.
 */
export function calendarNotice(notice: Notice, built: number): CalendarNotice | undefined {
  const state = stateAt(notice, built, notice.lang);
  const event =
    eventSpan(notice) ?? (notice.kind === 'maintenance' && notice.showUntil ? shownSpan(notice) : undefined);
  if (!event) return undefined;
  // What is over must not stand there as going on until further notice.
  return { notice, state, span: state.name === 'over' ? effectSpan(notice) : event };
}
