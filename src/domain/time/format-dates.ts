import type { Span } from './announcement-timeline.ts';
import type { Locale } from '../entries/locale.ts';
import { timeWords } from '../../languages/of-site/times.ts';
import { remembered } from '../text/remembered.ts';
import { comesOnce, isMidnight, readingsOf, localAt, zone } from './local-time.ts';

/** A piece of a date in words; with `datetime` it is a day or an instant that `<time>` can carry. */
export interface DatePart {
  text: string;
  datetime?: string;
}

/** Made once: that takes as long as a hundred uses. */
const namesIn = remembered((locale: Locale) => {
  const { tag, onWeekday } = timeWords[locale];
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: zone });
  // Beside a day: some languages have another form for it.
  const month = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return {
    weekday: (instant: number) => onWeekday(weekday.format(instant)),
    month: (instant: number) => month.formatToParts(instant).find(({ type }) => type === 'month')?.value ?? '',
  };
});

/**
 * No-break space: neither a date nor a clock time breaks inside. Between the two a line may break, because both in one
 * are wider than a phone, which would then break them anywhere: `08:0|0`.
 */
const nbsp = '\u00a0';

/** An interval in words. Days are named without clock when both ends are midnights. */
export function formatSpan({ start, end }: Span, locale: Locale): DatePart[] {
  const wording = timeWords[locale];
  if (start === -Infinity && end === Infinity) return [];
  if (end === Infinity) {
    const since = isMidnight(start) ? wording.sinceDay : wording.sinceTime;
    return [{ text: since }, point(start, isMidnight(start), locale), { text: wording.open }];
  }
  if (start === -Infinity) {
    const until = isMidnight(end) ? wording.untilDay : wording.untilTime;
    return [{ text: until }, isMidnight(end) ? dayPart(dayBefore(end), locale) : point(end, false, locale)];
  }
  if (isMidnight(start) && isMidnight(end)) return formatDays(localAt(start).toPlainDate(), dayBefore(end), locale);
  return formatTimes(start, end, locale);
}

/** An instant in words with its weekday: `lördag 13 april 2024 klockan 9.00`; a midnight is the day alone. */
export function formatInstant(instant: number, locale: Locale): string {
  return instantsIn(locale)(instant);
}

const instantsIn = remembered((locale: Locale) =>
  remembered(
    (instant: number) => `${namesIn(locale).weekday(instant)} ${point(instant, isMidnight(instant), locale).text}`,
  ),
);

/**
 * An end in words with its weekday: `till lördag 13 april 2024 klockan 9.00`, or `till och med` the day that a midnight
 * ends; after a start on the same day the clock alone: `till klockan 15.30`.
 */
export function formatUntil(instant: number, locale: Locale, start?: number): string {
  const { untilDay, untilTime, untilClock } = timeWords[locale];
  const end = endOfSpan(instant, locale);
  const isSameDay = start !== undefined && !isMidnight(start) && localAt(start).toPlainDate().equals(end.day);
  if (isSameDay) return `${untilClock}${nbsp}${end.clock}`;
  return (isMidnight(instant) ? untilDay : untilTime) + formatEnd(instant, locale);
}

/** The same without the preposition: the time itself, or the day that a midnight ends. */
export function formatEnd(instant: number, locale: Locale): string {
  const last = isMidnight(instant) ? dayBefore(instant).toZonedDateTime(zone).epochMilliseconds : instant;
  return formatInstant(last, locale);
}

/** A calendar day in words: `13 april 2024`. */
export function formatDay(day: string, locale: Locale): DatePart {
  return daysIn(locale)(day);
}

/** Worked out once, for every entry says when it was reviewed, and many on the same day. */
const daysIn = remembered((locale: Locale) =>
  remembered((day: string) => dayPart(Temporal.PlainDate.from(day), locale)),
);

/** A clock time as hours are written, `08:00`, in words: `8.00`. */
export function formatClock(clock: string, locale: Locale): string {
  const [hour = '', minute = ''] = clock.split(':');
  return timeWords[locale].clock(Number(hour), minute);
}

/** The day of the week and the clock time at an instant: `måndag klockan 8.00`. */
export function formatWeekdayTime(instant: number, locale: Locale): string {
  return [namesIn(locale).weekday(instant), ' ', clockAt(instant, locale)].join('');
}

/** The clock time at an instant with its preposition: `klockan 8.00`. */
export function clockAt(instant: number, locale: Locale): string {
  return `${timeWords[locale].clockPrefix}${nbsp}${clockText(instant, locale)}`;
}

function formatDays(first: Temporal.PlainDate, last: Temporal.PlainDate, locale: Locale): DatePart[] {
  if (first.equals(last)) return [dayPart(last, locale)];
  const isSameYear = first.year === last.year;
  const isSameMonth = isSameYear && first.month === last.month;
  const { dayNumber, betweenDays } = timeWords[locale];
  const words = [
    dayNumber(first.day),
    ...(isSameMonth ? [] : [month(first, locale)]),
    ...(isSameYear ? [] : [String(first.year)]),
  ];
  return [
    { text: words.join(nbsp), datetime: first.toString() },
    { text: isSameMonth ? '–' : betweenDays },
    dayPart(last, locale),
  ];
}

function formatTimes(start: number, end: number, locale: Locale): DatePart[] {
  const { between, betweenClocks, clockSpanPrefix } = timeWords[locale];
  const first = {
    day: localAt(start).toPlainDate(),
    clock: clockText(start, locale),
    datetime: machineTime(start),
  };
  const last = { ...endOfSpan(end, locale), datetime: machineTime(end) };
  if (!first.day.equals(last.day)) return [timePart(first, locale), { text: between }, timePart(last, locale)];
  return [
    timePart(first, locale, clockSpanPrefix),
    { text: betweenClocks },
    { text: last.clock, datetime: last.datetime },
  ];
}

/** A midnight ends the day before it, at 24. */
function endOfSpan(end: number, locale: Locale): Pick<Time, 'day' | 'clock'> {
  if (isMidnight(end)) return { day: dayBefore(end), clock: timeWords[locale].clock(24, '00') };
  return { day: localAt(end).toPlainDate(), clock: clockText(end, locale) };
}

interface Time {
  day: Temporal.PlainDate;
  clock: string;
  datetime: string;
}

function timePart({ day, clock, datetime }: Time, locale: Locale, prefix = timeWords[locale].clockPrefix): DatePart {
  return { text: `${dayText(day, locale)} ${prefix}${nbsp}${clock}`, datetime };
}

function point(instant: number, isWholeDay: boolean, locale: Locale): DatePart {
  const day = localAt(instant).toPlainDate();
  if (isWholeDay) return dayPart(day, locale);
  return timePart({ day, clock: clockText(instant, locale), datetime: machineTime(instant) }, locale);
}

/** The clock at an instant, told apart from its namesake where the clock shows the same time twice: `2.30 sommartid`. */
function clockText(instant: number, locale: Locale): string {
  const { clock, summerTime, standardTime } = timeWords[locale];
  const at = localAt(instant);
  const text = clock(at.hour, String(at.minute).padStart(2, '0'));
  if (comesOnce(at)) return text;
  const [earlier] = readingsOf(at.toPlainDateTime());
  return `${text} ${earlier?.equals(at) ? summerTime : standardTime}`.replaceAll(' ', nbsp);
}

function dayPart(day: Temporal.PlainDate, locale: Locale): DatePart {
  return { text: dayText(day, locale), datetime: day.toString() };
}

function dayText(day: Temporal.PlainDate, locale: Locale): string {
  return [timeWords[locale].dayNumber(day.day), month(day, locale), day.year].join(nbsp);
}

function month({ month: number }: { month: number }, locale: Locale): string {
  return namesIn(locale).month(Date.UTC(2024, number - 1));
}

function machineTime(instant: number): string {
  return localAt(instant).toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}

function dayBefore(instant: number): Temporal.PlainDate {
  return localAt(instant).toPlainDate().subtract({ days: 1 });
}
