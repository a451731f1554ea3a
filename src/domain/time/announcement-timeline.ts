import type { Announcement } from '../../schema/announcement.ts';
import type { Locale } from '../entries/locale.ts';
import { phaseTexts, type PhaseName } from './phase-texts.ts';
import { endOf, startOf, localAt } from './local-time.ts';

/** A half-open interval of epoch milliseconds; `end` is Infinity until further notice. */
export interface Span {
  start: number;
  end: number;
}

/** A part of the life of what a notice is about, and what the notice says then. */
export interface Phase {
  name: PhaseName;
  span: Span;
  text: string;
}

export type TimedFields = Pick<
  Announcement,
  'kind' | 'showFrom' | 'showUntil' | 'eventFrom' | 'eventUntil' | 'newsUntil' | 'withdrawn'
>;
type TextFields = Pick<Announcement, 'summary' | 'textBefore' | 'textDuring' | 'textAfter'>;

/** When the banner shows. Throws TimeFault for a time that does not exist or exists twice. */
export function shownSpan({ showFrom, showUntil }: Pick<TimedFields, 'showFrom' | 'showUntil'>): Span {
  return { start: startOf(showFrom), end: showUntil ? endOf(showUntil) : Infinity };
}

/** When the thing itself happens, where the notice says so. Throws TimeFault. */
export function eventSpan({ eventFrom, eventUntil }: Pick<TimedFields, 'eventFrom' | 'eventUntil'>): Span | undefined {
  if (!eventFrom) return undefined;
  return { start: startOf(eventFrom), end: eventUntil ? endOf(eventUntil) : Infinity };
}

/**
 * When what a notice is about goes on, as far as is known: its event, else the time that it shows. A change without an
 * end holds for good; a fault or work without an end counts as over when its notice no longer shows. Throws TimeFault.
 */
export function effectSpan(announcement: TimedFields): Span {
  const known = effects.get(announcement) ?? workOutEffect(announcement);
  effects.set(announcement, known);
  return known;
}

/** Each page that a notice stands on asks for it several times. */
const effects = new WeakMap<TimedFields, Span>();

function workOutEffect(announcement: TimedFields): Span {
  const shown = shownSpan(announcement);
  const { start, end } = eventSpan(announcement) ?? shown;
  if (announcement.kind === 'change') return { start, end: announcement.eventUntil ? end : Infinity };
  return { start, end: end < Infinity ? end : Math.max(start, shown.end) };
}

/** So long a change is news: who logs in once a month, as most matters want, has met it at least once and often twice. */
const newsWeeks = 8;

/**
 * When a notice stands on the entrance and on other pages that are about none of its roles or methods: while its banner
 * shows, a change for eight weeks after it is made or first shown, or until its editor says. Throws TimeFault.
 */
export function newsSpan(announcement: TimedFields): Span {
  const shown = shownSpan(announcement);
  const { newsUntil } = announcement;
  return { start: shown.start, end: Math.min(shown.end, newsUntil ? endOf(newsUntil) : agedFrom(announcement, shown)) };
}

function agedFrom(announcement: TimedFields, shown: Span): number {
  if (announcement.kind !== 'change') return Infinity;
  const { start, end } = effectSpan(announcement);
  const since = Math.max(shown.start, end < Infinity ? end : start);
  return localAt(since).add({ weeks: newsWeeks }).epochMilliseconds;
}

/**
 * The phases of what a notice is about, in turn, with what the notice says then. Together they cover all of time without
 * overlap; those that would be empty are left out. Throws TimeFault.
 */
export function allPhases(announcement: TimedFields & TextFields, locale: Locale): Phase[] {
  const { start, end } = effectSpan(announcement);
  const texts = phaseTexts(announcement, locale);
  const phases: Phase[] = [
    { name: 'before', span: { start: -Infinity, end: start }, text: texts.before },
    { name: 'during', span: { start, end }, text: texts.during },
    { name: 'after', span: { start: end, end: Infinity }, text: texts.after },
  ];
  return phases.filter(({ span }) => span.start < span.end);
}

/** The phases while the banner shows; none where the notice is withdrawn. Throws TimeFault. */
export function shownPhases(announcement: TimedFields & TextFields, locale: Locale): Phase[] {
  if (announcement.withdrawn) return [];
  const shown = shownSpan(announcement);
  return allPhases(announcement, locale)
    .map((phase) => ({ ...phase, span: clip(phase.span, shown) }))
    .filter(({ span }) => span.start < span.end);
}

const always: Span = { start: -Infinity, end: Infinity };
const never: Span = { start: 0, end: 0 };

/**
 * When a notice stands among the coming, the current and the past ones: by what it is about, not by its banner. A change
 * is news for as long as its banner shows; a withdrawn notice is past for all time. Throws TimeFault.
 */
export function listSpans(announcement: TimedFields): Record<'coming' | 'current' | 'past', Span> {
  if (announcement.withdrawn) return { coming: never, current: never, past: always };
  const { start } = effectSpan(announcement);
  const end = pastFrom(announcement);
  return { coming: { start: -Infinity, end: start }, current: { start, end }, past: { start: end, end: Infinity } };
}

function pastFrom(announcement: TimedFields): number {
  const { start, end } = effectSpan(announcement);
  if (announcement.kind !== 'change') return end;
  return Math.max(shownSpan(announcement).end, end < Infinity ? end : start);
}

/**
 * The first instant when nothing that a notice is about is urgent any more: it is over or done. What holds for good is
 * urgent while its banner shows, and a withdrawn notice never. Infinity for one without end. Throws TimeFault.
 */
export function urgentUntil(announcement: TimedFields): number {
  if (announcement.withdrawn) return -Infinity;
  const { end } = effectSpan(announcement);
  return end < Infinity ? end : pastFrom(announcement);
}

/** The year where the site is when a notice began to show, as the archive sorts it. */
export function shownYear(announcement: TimedFields): string {
  return String(localAt(shownSpan(announcement).start).year);
}

/** A year after a notice was last of use: from then on it stands in the archive only, and search engines leave it out. Infinity for one without end. */
export function archivedFrom(announcement: TimedFields): number {
  const end = Math.max(shownSpan(announcement).end, pastFrom(announcement));
  return Number.isFinite(end) ? localAt(end).add({ years: 1 }).epochMilliseconds : Infinity;
}

/** Whether an instant lies in a span. */
export function isWithin({ start, end }: Span, instant: number): boolean {
  return start <= instant && instant < end;
}

/** Whether two spans have some instant in common. */
export function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
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
