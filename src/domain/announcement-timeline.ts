import type { Announcement } from '../schema/announcement.ts';
import type { Locale } from './locale.ts';
import { phaseTexts } from './phase-texts.ts';
import { endOf, startOf, stockholmAt } from './stockholm-time.ts';

/** A half-open interval of epoch milliseconds; `end` is Infinity until further notice. */
export interface Span {
  start: number;
  end: number;
}

export type PhaseName = 'coming' | 'before' | 'during' | 'after' | 'ended';

/** A part of the life of a notice, and what it says then. Before it is shown and after, it says its summary. */
export interface Phase {
  name: PhaseName;
  span: Span;
  text: string;
}

type TimedFields = Pick<Announcement, 'showFrom' | 'showUntil' | 'eventFrom' | 'eventUntil' | 'withdrawn'>;
type TextFields = Pick<Announcement, 'kind' | 'summary' | 'textBefore' | 'textDuring' | 'textAfter'>;

/** When the banner shows. Throws TimeFault for a time that does not exist or exists twice. */
export function shownSpan({ showFrom, showUntil }: TimedFields): Span {
  return { start: startOf(showFrom), end: showUntil ? endOf(showUntil) : Infinity };
}

/** When the thing itself happens, where the notice says so. Throws TimeFault. */
export function eventSpan({ eventFrom, eventUntil }: TimedFields): Span | undefined {
  if (!eventFrom) return undefined;
  return { start: startOf(eventFrom), end: eventUntil ? endOf(eventUntil) : Infinity };
}

/**
 * The phases of a notice in turn. Together they cover all of time without overlap; those that would be empty are left
 * out. A notice without an event is `during` for as long as it shows. Throws TimeFault.
 */
export function allPhases(announcement: TimedFields & TextFields, locale: Locale): Phase[] {
  const { summary } = announcement;
  const { coming, current: shown, ended } = stateSpans(announcement);
  const event = eventSpan(announcement) ?? shown;
  const texts = eventSpan(announcement) ? phaseTexts(announcement, event, locale) : undefined;
  const phases: Phase[] = [
    { name: 'coming', span: coming, text: summary },
    { name: 'before', span: clip({ start: shown.start, end: event.start }, shown), text: texts?.before ?? summary },
    { name: 'during', span: clip(event, shown), text: texts?.during ?? summary },
    { name: 'after', span: clip({ start: event.end, end: shown.end }, shown), text: texts?.after ?? summary },
    { name: 'ended', span: ended, text: summary },
  ];
  return phases.filter(({ span }) => span.start < span.end);
}

/** The phases in which the banner shows. */
export function shownPhases(announcement: TimedFields & TextFields, locale: Locale): Phase[] {
  return allPhases(announcement, locale).filter(({ name }) => name !== 'coming' && name !== 'ended');
}

/** The phase at an instant. */
export function phaseAt(announcement: TimedFields & TextFields, instant: number, locale: Locale): Phase {
  const found = allPhases(announcement, locale).find(({ span }) => isWithin(span, instant));
  if (!found) throw new Error('Phases must cover all of time');
  return found;
}

const always: Span = { start: -Infinity, end: Infinity };
const never: Span = { start: 0, end: 0 };

/** When a notice is coming, current and ended; a withdrawn one counts as ended for all time. Throws TimeFault. */
export function stateSpans(announcement: TimedFields): Record<'coming' | 'current' | 'ended', Span> {
  if (announcement.withdrawn) return { coming: never, current: never, ended: always };
  const current = shownSpan(announcement);
  return {
    coming: { start: -Infinity, end: current.start },
    current,
    ended: { start: current.end, end: Infinity },
  };
}

/** The year in Sweden when a notice began to show, as the archive sorts it. */
export function shownYear(announcement: TimedFields): string {
  return String(stockholmAt(shownSpan(announcement).start).year);
}

/** A year after a notice ended: from then on it stands in the archive only, and search engines leave it out. Infinity for one without end. */
export function archivedFrom(announcement: TimedFields): number {
  const { end } = shownSpan(announcement);
  return Number.isFinite(end) ? stockholmAt(end).add({ years: 1 }).epochMilliseconds : Infinity;
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
