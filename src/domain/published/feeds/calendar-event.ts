import {
  ICalEvent,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalCalendar,
  type ICalEventData,
} from 'ical-generator';
import { announcementPath, hostPath, wholeAddress } from '../../entries/addresses.ts';
import type { Span } from '../../time/announcement-timeline.ts';
import { comesOnce, isMidnight, localAt } from '../../time/local-time.ts';
import type { CalendarNotice } from './calendar-notice.ts';
import { revisionOf } from './calendar-revision.ts';

/** The words that an event needs, in its own language. */
export interface EventWords {
  feedNews: { withdrawn: string };
  untilFurtherNotice: string;
  holdsUntilFurtherNotice: string;
}

/** A notice as a VEVENT (RFC 5545 section 3.6.1), which stays the same event when the notice changes. */
export class NoticeEvent extends ICalEvent {
  constructor(dated: CalendarNotice, site: string, words: EventWords, calendar: ICalCalendar) {
    super({ ...times(dated.span), ...revisionOf(dated), ...contents(dated, site, words) }, calendar);
  }

  /** Without the parameter that says what an address is by default, and that some programs trip over. */
  override toString(): string {
    return super.toString().replace(/^URL;VALUE=URI:/m, 'URL:');
  }
}

/** Many programs show a cancelled event as a valid one, or an event without an end as an hour, so its title says it. */
function contents({ notice, span, state }: CalendarNotice, site: string, words: EventWords): Partial<ICalEventData> {
  const { id, lang, kind, title, summary, withdrawn } = notice;
  const isOpen = span.end === Infinity && !withdrawn;
  const ends = isOpen && kind !== 'change' ? ` (${words.untilFurtherNotice})` : '';
  const said = withdrawn ? `${state.words}.` : summary;
  return {
    id: `${id}@${new URL(site).host}${hostPath(site)}`,
    summary: withdrawn ? `${words.feedNews.withdrawn}: ${title}` : title + ends,
    description: isOpen ? `${said}\n\n${words.holdsUntilFurtherNotice}` : said,
    url: wholeAddress(announcementPath(id), lang, site),
    status: withdrawn ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // A notice in somebody's calendar does not make them busy.
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** Whole days between midnights (section 3.3.4), else clock times, in UTC where one comes twice; without an end where it is not known. */
function times({ start, end }: Span): ICalEventData {
  const [from, until] = [start, end].map((edge) => (Number.isFinite(edge) ? localAt(edge) : undefined));
  if (!from) throw new RangeError('An event begins at some time');
  const edges = until ? [from, until] : [from];
  if (edges.every(({ epochMilliseconds }) => isMidnight(epochMilliseconds))) {
    return { allDay: true, start: from.toPlainDate(), end: until?.toPlainDate() };
  }
  // A clock time that comes twice means the first (section 3.3.5), but many programs read it as the second.
  return { start: from, end: until, timezone: edges.every(comesOnce) ? from.timeZoneId : null };
}
