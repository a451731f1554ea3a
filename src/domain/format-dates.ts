import type { Span } from './announcement-timeline.ts';
import type { Locale } from './locale.ts';
import { stockholmAt } from './stockholm-time.ts';

/** A piece of a date in words; with `datetime` it is a day or an instant that `<time>` can carry. */
export interface DatePart {
  text: string;
  datetime?: string;
}

interface Wording {
  tag: string;
  between: string;
  sinceDay: string;
  sinceTime: string;
  untilDay: string;
  untilTime: string;
  open: string;
  clockPrefix: string;
  clock: (hour: number, minute: string) => string;
}

/**
 * Swedish by Myndigheternas skrivregler (13–14 april 2024, kl. 9.00–15.30), English by the
 * European Commission's English Style Guide (13–14 April 2024, 24-hour clock).
 */
const wordings: Record<Locale, Wording> = {
  sv: {
    tag: 'sv-SE',
    between: ' till ',
    sinceDay: 'från och med ',
    sinceTime: 'från ',
    untilDay: 'till och med ',
    untilTime: 'till ',
    open: ', tills vidare',
    clockPrefix: 'kl.',
    clock: (hour, minute) => `${hour}.${minute}`,
  },
  en: {
    tag: 'en-GB',
    between: ' to ',
    sinceDay: 'from ',
    sinceTime: 'from ',
    untilDay: 'up to and including ',
    untilTime: 'until ',
    open: ', until further notice',
    clockPrefix: 'at',
    clock: (hour, minute) => `${String(hour).padStart(2, '0')}:${minute}`,
  },
};

/** No-break space: a date does not break between day, month, year and clock. */
const nbsp = '\u00a0';

/** An interval in words, in Swedish time. Days are named without clock when both ends are midnights. */
export function formatSpan({ start, end }: Span, locale: Locale): DatePart[] {
  const wording = wordings[locale];
  if (start === -Infinity && end === Infinity) return [];
  if (end === Infinity) {
    const since = isMidnight(start) ? wording.sinceDay : wording.sinceTime;
    return [{ text: since }, point(start, isMidnight(start), locale), { text: wording.open }];
  }
  if (start === -Infinity) {
    const until = isMidnight(end) ? wording.untilDay : wording.untilTime;
    return [{ text: until }, isMidnight(end) ? dayPart(dayBefore(end), locale) : point(end, false, locale)];
  }
  if (isMidnight(start) && isMidnight(end)) return formatDays(stockholmAt(start).toPlainDate(), dayBefore(end), locale);
  return formatTimes(start, end, locale);
}

/** An instant in words with its weekday, in Swedish time: `lördag 13 april 2024 kl. 9.00`; a midnight is the day alone. */
export function formatInstant(instant: number, locale: Locale): string {
  const weekday = new Intl.DateTimeFormat(wordings[locale].tag, { weekday: 'long', timeZone: 'Europe/Stockholm' });
  return `${weekday.format(instant)} ${point(instant, isMidnight(instant), locale).text}`;
}

/** An end in words with its weekday: `till lördag 13 april 2024 kl. 9.00`, or `till och med` the day that a midnight ends. */
export function formatUntil(instant: number, locale: Locale): string {
  const { untilDay, untilTime } = wordings[locale];
  return (isMidnight(instant) ? untilDay : untilTime) + formatEnd(instant, locale);
}

/** The same without the preposition: the time itself, or the day that a midnight ends. */
export function formatEnd(instant: number, locale: Locale): string {
  const last = isMidnight(instant) ? dayBefore(instant).toZonedDateTime('Europe/Stockholm').epochMilliseconds : instant;
  return formatInstant(last, locale);
}

/** A calendar day in words: `13 april 2024`. */
export function formatDay(day: string, locale: Locale): DatePart {
  return dayPart(Temporal.PlainDate.from(day), locale);
}

function formatDays(first: Temporal.PlainDate, last: Temporal.PlainDate, locale: Locale): DatePart[] {
  if (first.equals(last)) return [dayPart(last, locale)];
  const isSameYear = first.year === last.year;
  const isSameMonth = isSameYear && first.month === last.month;
  const words = [
    String(first.day),
    ...(isSameMonth ? [] : [month(first, locale)]),
    ...(isSameYear ? [] : [String(first.year)]),
  ];
  return [{ text: words.join(nbsp), datetime: first.toString() }, { text: '–' }, dayPart(last, locale)];
}

function formatTimes(start: number, end: number, locale: Locale): DatePart[] {
  const isSameDay = stockholmAt(start)
    .toPlainDate()
    .equals(stockholmAt(end - 1).toPlainDate());
  const first = point(start, false, locale);
  const last = isMidnight(end) ? midnightAsEnd(end, locale) : point(end, false, locale);
  if (!isSameDay) return [first, { text: wordings[locale].between }, last];
  return [first, { text: '–' }, { ...last, text: last.text.slice(last.text.lastIndexOf(nbsp) + 1) }];
}

function point(instant: number, isWholeDay: boolean, locale: Locale): DatePart {
  const at = stockholmAt(instant);
  if (isWholeDay) return dayPart(at.toPlainDate(), locale);
  const { clock, clockPrefix } = wordings[locale];
  const time = clock(at.hour, String(at.minute).padStart(2, '0'));
  return { text: [dayText(at, locale), clockPrefix, time].join(nbsp), datetime: machineTime(at) };
}

/** Midnight at the end of a day: `kl. 24.00` of the day that ends. */
function midnightAsEnd(instant: number, locale: Locale): DatePart {
  const { clock, clockPrefix } = wordings[locale];
  const text = [dayText(dayBefore(instant), locale), clockPrefix, clock(24, '00')].join(nbsp);
  return { text, datetime: machineTime(stockholmAt(instant)) };
}

function dayPart(day: Temporal.PlainDate, locale: Locale): DatePart {
  return { text: dayText(day, locale), datetime: day.toString() };
}

function dayText(day: Temporal.PlainDate | Temporal.ZonedDateTime, locale: Locale): string {
  return [day.day, month(day, locale), day.year].join(nbsp);
}

function month({ month: number }: { month: number }, locale: Locale): string {
  const name = new Intl.DateTimeFormat(wordings[locale].tag, { month: 'long', timeZone: 'UTC' });
  return name.format(Date.UTC(2024, number - 1));
}

function machineTime(at: Temporal.ZonedDateTime): string {
  return at.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}

function dayBefore(instant: number): Temporal.PlainDate {
  return stockholmAt(instant).toPlainDate().subtract({ days: 1 });
}

function isMidnight(instant: number): boolean {
  const at = stockholmAt(instant);
  return at.equals(at.startOfDay());
}
