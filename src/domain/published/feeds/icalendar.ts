import ical, { escape } from 'ical-generator';
import { localeOf, type Locale, type WholeLocale } from '../../entries/locale.ts';
import { NoticeEvent, type EventWords } from './calendar-event.ts';
import { calendarNotice } from './calendar-notice.ts';
import type { Notice } from '../../entries/entry.ts';
import { remembered } from '../../text/remembered.ts';
import { zone } from '../../time/local-time.ts';
import { vtimezone } from './vtimezone.ts';

interface CalendarSettings {
  name: string;
  lang: Locale;
  /** The address of the site. */
  site: string;
  /** Epoch ms. */
  built: number;
  words: Record<WholeLocale, EventWords>;
}

/**
 * A calendar of the notices that have a time of their own (RFC 5545, with the name and refresh interval of RFC 7986),
 * in the order of their times.
 * Withdrawn ones stay as cancelled, so that calendars that already have them learn it. Throws TimeFault.
 */
export function calendar(notices: readonly Notice[], settings: CalendarSettings): string {
  const { name, lang, site, built, words } = settings;
  const written = ical({
    prodId: `//${new URL(site).host}//login-help//${lang.toUpperCase()}`,
    name: escape(name, false),
    ttl: 3600,
  });
  const dated = notices
    .flatMap((notice) => calendarNotice(notice, built) ?? [])
    .sort((a, b) => a.span.start - b.span.start || (a.notice.id < b.notice.id ? -1 : 1));
  for (const one of dated) written.createEvent(new NoticeEvent(one, site, words[localeOf(one.notice.lang)], written));
  return withTimeZone(`${written.toString()}\r\n`);
}

/** With the time zone before the events. It stands in an empty calendar too, which may not be without any component (section 3.6). */
function withTimeZone(text: string): string {
  return text.replace(/^(?:BEGIN:VEVENT|END:VCALENDAR)/m, `${timeZone(zone).replaceAll('\n', '\r\n')}$&`);
}

const timeZone = remembered(vtimezone);
