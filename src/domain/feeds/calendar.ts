import ical, { escape } from 'ical-generator';
import type { Locale } from '../locale.ts';
import { calendarSpan, NoticeEvent } from './calendar-event.ts';
import type { Notice } from './notice.ts';
import { stockholmVtimezone } from './stockholm-vtimezone.ts';

interface CalendarSettings {
  name: string;
  lang: Locale;
  /** The address of the site. */
  site: string;
}

/**
 * A calendar of the notices that have a time of their own (RFC 5545, with the name and refresh interval of RFC 7986),
 * in the order of their times.
 * Withdrawn ones stay as cancelled, so that calendars that already have them learn it. Throws TimeFault.
 */
export function calendar(notices: readonly Notice[], { name, lang, site }: CalendarSettings): string {
  const built = ical({
    prodId: `//${new URL(site).host}//login-help//${lang.toUpperCase()}`,
    name: escape(name, false),
    ttl: 3600,
  });
  const dated = notices.flatMap((notice) => {
    const span = calendarSpan(notice);
    return span ? [{ notice, span }] : [];
  });
  dated.sort((a, b) => a.span.start - b.span.start || (a.notice.id < b.notice.id ? -1 : 1));
  for (const { notice, span } of dated) built.createEvent(new NoticeEvent(notice, span, site, built));
  return withTimeZone(`${built.toString()}\r\n`);
}

/** With the time zone before the events. It stands in an empty calendar too, which may not be without any component (section 3.6). */
function withTimeZone(text: string): string {
  return text.replace(/^(?:BEGIN:VEVENT|END:VCALENDAR)/m, `${stockholmVtimezone.replaceAll('\n', '\r\n')}$&`);
}
