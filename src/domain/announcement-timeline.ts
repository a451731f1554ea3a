import type { Announcement } from '../schema/announcement.ts';
import { endOf, startOf } from './stockholm-time.ts';

/** A half-open interval of epoch milliseconds; `end` is Infinity until further notice. */
export interface Span {
  start: number;
  end: number;
}

/** What a banner says during a part of the time that it shows. */
export interface Phase {
  span: Span;
  text: string;
}

type TimedFields = Pick<Announcement, 'showFrom' | 'showUntil' | 'eventFrom' | 'eventUntil'>;
type TextFields = Pick<Announcement, 'summary' | 'textBefore' | 'textDuring' | 'textAfter'>;

/** When the banner shows. Throws TimeFault for a time that does not exist or exists twice. */
export function shownSpan({ showFrom, showUntil }: TimedFields): Span {
  return { start: startOf(showFrom), end: showUntil ? endOf(showUntil) : Infinity };
}

/** When the thing itself happens, where the notice says so. Throws TimeFault. */
export function eventSpan({ eventFrom, eventUntil }: TimedFields): Span | undefined {
  if (!eventFrom) return undefined;
  return { start: startOf(eventFrom), end: eventUntil ? endOf(eventUntil) : Infinity };
}

/** The texts of the banner in turn, without gaps, over the time that it shows. */
export function phases(announcement: TimedFields & TextFields): Phase[] {
  const shown = shownSpan(announcement);
  const event = eventSpan(announcement);
  const { summary, textBefore = summary, textDuring = summary, textAfter = summary } = announcement;
  if (!event) return [{ span: shown, text: summary }];
  return [
    { span: clip({ start: shown.start, end: event.start }, shown), text: textBefore },
    { span: clip(event, shown), text: textDuring },
    { span: clip({ start: event.end, end: shown.end }, shown), text: textAfter },
  ].filter(({ span }) => span.start < span.end);
}

/** Whether an instant lies in a span. */
export function isWithin({ start, end }: Span, instant: number): boolean {
  return start <= instant && instant < end;
}

/** The instants where a span begins and ends, without the open end. */
export function edges({ start, end }: Span): number[] {
  return [start, end].filter(Number.isFinite);
}

function clip(span: Span, limits: Span): Span {
  return { start: Math.max(span.start, limits.start), end: Math.min(span.end, limits.end) };
}

/** The times that no span covers, in order; the whole of time where there are no spans. */
export function gaps(spans: readonly Span[]): Span[] {
  const free: Span[] = [];
  let start = -Infinity;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < span.start) free.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  return start < Infinity ? [...free, { start, end: Infinity }] : free;
}
