/** When somebody can be reached, and what a page says of it in turn. */
import { timeWords } from '../../languages/of-site/times.ts';
import { weekdays, type Contact } from '../../schema/contact.ts';
import type { Locale } from '../entries/locale.ts';
import { edges, isWithin, type Span } from './announcement-timeline.ts';
import type { Said } from './dated.ts';
import { clockAt, formatWeekdayTime } from './format-dates.ts';
import * as place from '../../site/place.ts';
import { instantOn, localAt } from './local-time.ts';

type Hours = Pick<Contact, 'hours' | 'holidays' | 'otherDays'>;

/**
 * What a page that is built at the start of a span says during it of whether it is open: as data of an element that
 * holds nothing, so that a page without a script, or one that is older than the span, says nothing. Undefined where no
 * hours are known.
 */
export function openNow(contact: Hours, span: Span, locale: Locale): Said | undefined {
  if (!contact.hours) return undefined;
  // The last thing that is said may be when it opens next: within a week, or nothing is said of it.
  const { open, unknown } = openSpans(contact, { start: span.start, end: span.end + week });
  // On the day itself the day needs no name.
  const mornings = open.map(({ start }) => localAt(start).startOfDay().epochMilliseconds);
  const edgesOf = [...open, ...unknown].flatMap(edges);
  const starts = [span.start, ...edgesOf, ...mornings].filter((instant) => isWithin(span, instant));
  const turns = [...new Set(starts)]
    .sort((a, b) => a - b)
    .map((instant): [number, string] => [instant, stateAt(instant, open, unknown, locale)]);
  const all: Said = [[0, ''], ...turns, [span.end, '']];
  return all.filter(([, text], index) => index === 0 || text !== all[index - 1]?.[1]);
}

const day = 86_400_000;
const week = 7 * day;

function stateAt(instant: number, open: readonly Span[], unknown: readonly Span[], locale: Locale): string {
  const { openNow, until, closedNow, opens } = timeWords[locale].hours;
  if (unknown.some((span) => isWithin(span, instant))) return '';
  const current = open.find((span) => isWithin(span, instant));
  if (current) return openNow + (current.end - instant < day ? until + clockAt(current.end, locale) : '');
  const next = open.find(({ start }) => start > instant && start < instant + week);
  const isSure = next && !unknown.some(({ start }) => instant < start && start < next.start);
  if (!isSure) return closedNow;
  const isToday = localAt(instant).toPlainDate().equals(localAt(next.start).toPlainDate());
  return closedNow + opens + (isToday ? clockAt : formatWeekdayTime)(next.start, locale);
}

/** When it is open during a span, and the days of which nothing is known, each in order and without gaps between parts that meet. */
function openSpans({ hours = [], holidays, otherDays = [] }: Hours, { start, end }: Span) {
  const [open, unknown]: [Span[], Span[]] = [[], []];
  const last = localAt(end).toPlainDate();
  // From the day before: what is open over midnight began there.
  for (
    let date = localAt(start).toPlainDate().subtract({ days: 1 });
    Temporal.PlainDate.compare(date, last) <= 0;
    date = date.add({ days: 1 })
  ) {
    const others = otherDays.filter((one) => one.day === date.toString());
    const isOff = others.length === 0 && place.isHoliday(date);
    if (isOff && !holidays) add(unknown, { start: at(date, '00:00'), end: at(date, '24:00') });
    else if (!isOff || holidays === 'same') {
      const today = others.length > 0 ? others : hours.filter((rule) => isOn(rule, date.dayOfWeek));
      const spans = today.flatMap(({ opens, closes }) =>
        opens && closes ? [{ start: at(date, opens), end: at(date, closes) }] : [],
      );
      for (const span of spans.sort((a, b) => a.start - b.start)) add(open, span);
    }
  }
  return { open, unknown };
}

/** Adds a span, or lengthens the one that it continues. */
function add(spans: Span[], next: Span): void {
  const before = spans.at(-1);
  if (before && before.end >= next.start) before.end = Math.max(before.end, next.end);
  else spans.push(next);
}

function isOn({ firstDay, lastDay = firstDay }: NonNullable<Hours['hours']>[number], dayOfWeek: number): boolean {
  const [first, last] = [weekdays.indexOf(firstDay) + 1, weekdays.indexOf(lastDay) + 1];
  return first <= dayOfWeek && dayOfWeek <= last;
}

/** The instant of a clock time on a day, of which the last is 24:00. */
function at(date: Temporal.PlainDate, clock: string): number {
  if (clock === '24:00') return instantOn(date.add({ days: 1 }), new Temporal.PlainTime());
  return instantOn(date, Temporal.PlainTime.from(clock));
}
