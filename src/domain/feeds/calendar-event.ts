import {
  ICalEvent,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalCalendar,
  type ICalEventData,
} from 'ical-generator';
import { announcementPath, localPath } from '../addresses.ts';
import { eventSpan, shownSpan, type Span } from '../announcement-timeline.ts';
import type { Locale } from '../locale.ts';
import { startOf, stockholmAt } from '../stockholm-time.ts';
import type { Notice } from './notice.ts';

/** When a notice stands in a calendar: its event, or, for maintenance, the time that it shows. Undefined where it does not. Throws TimeFault. */
export function calendarSpan(notice: Notice): Span | undefined {
  return eventSpan(notice) ?? (notice.kind === 'maintenance' && notice.showUntil ? shownSpan(notice) : undefined);
}

/** A notice as a VEVENT (RFC 5545 section 3.6.1), which stays the same event when the notice changes. Throws TimeFault. */
export class NoticeEvent extends ICalEvent {
  readonly lang: Locale;

  constructor(notice: Notice, span: Span, site: string, calendar: ICalCalendar) {
    super({ ...times(span), ...revision(notice), ...contents(notice, site) }, calendar);
    this.lang = notice.lang;
  }

  /** Unfolded, with the language of its texts (RFC 5545 section 3.2.10), which the library has no field for. */
  override toString(): string {
    return super.toString().replaceAll(/^(SUMMARY|DESCRIPTION):/gm, `$1;LANGUAGE=${this.lang}:`);
  }
}

function contents(notice: Notice, site: string): Partial<ICalEventData> {
  const { id, lang, title, summary, withdrawn } = notice;
  return {
    id: `${id}@${new URL(site).host}`,
    summary: title,
    description: summary,
    url: new URL(localPath(announcementPath(id), lang), site).href,
    status: withdrawn ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // A notice in somebody's calendar does not make them busy.
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** SEQUENCE counts minutes from here, so that it rises with every change, whenever the notice shows. */
const sequenceEpoch = Date.UTC(2020, 0, 1);

/** DTSTAMP and LAST-MODIFIED (section 3.8.7), and a SEQUENCE that is greater the later the change, also a withdrawal. */
function revision({ updated, reviewed, withdrawn }: Notice): Partial<ICalEventData> {
  const stamp = stockholmAt(startOf(updated ?? reviewed));
  const changes = updated ? Math.floor((startOf(updated) - sequenceEpoch) / 60_000) : 0;
  return { stamp, lastModified: stamp, sequence: changes + (withdrawn ? 1 : 0) };
}

/** Whole days between midnights (section 3.3.4), else clock times; without an end where it is not known. */
function times({ start, end }: Span): ICalEventData {
  const [from, until] = [start, end].map((edge) => (Number.isFinite(edge) ? stockholmAt(edge) : undefined));
  if (!from) throw new RangeError('An event begins at some time');
  const edges = until ? [from, until] : [from];
  if (edges.every(isMidnight)) {
    return { allDay: true, start: from.toPlainDate(), end: until?.toPlainDate() };
  }
  return { start: from, end: until, timezone: edges.every(isNamedByClock) ? from.timeZoneId : null };
}

function isMidnight(at: Temporal.ZonedDateTime): boolean {
  return at.equals(at.startOfDay());
}

/** Whether clock time and zone name the instant: a clock time that exists twice means the first (section 3.3.5). */
function isNamedByClock(at: Temporal.ZonedDateTime): boolean {
  return at.toPlainDateTime().toZonedDateTime(at.timeZoneId, { disambiguation: 'earlier' }).equals(at);
}
