import type { Announcement } from '../../schema/announcement.ts';
import {
  allPhases,
  effectSpan,
  eventSpan,
  isWithin,
  type Phase,
  type Span,
  type TimedFields,
} from './announcement-timeline.ts';
import type { Turn } from './dated.ts';
import { formatEnd, formatInstant, formatSpan, formatUntil } from './format-dates.ts';
import type { Locale } from '../entries/locale.ts';
import type { PhaseName } from './phase-texts.ts';
import type { StateName } from '../../languages/language.ts';
import { noticeWords } from '../../languages/of-site/notices.ts';

/** How it is with what a notice is about, and since and until when. */
export interface State {
  name: StateName;
  span: Span;
  /** The state in words, with its times: `Pågår, sedan lördag 5 december 2026 …`. */
  words: string;
}

/** The states in turn. Together they cover all of time without overlap. Throws TimeFault. */
export function states(announcement: Announcement, locale: Locale): State[] {
  const spans: { name: StateName; span: Span }[] = announcement.withdrawn
    ? [{ name: 'withdrawn', span: always }]
    : allPhases(announcement, locale).map(({ name, span }) => ({ name: nameOf(name, announcement, span), span }));
  return spans.map(({ name, span }) => ({
    name,
    span,
    // Most who ask want to know one of them only.
    get words() {
      return sayings[name](announcement, locale);
    },
  }));
}

/** The states in words, in turn, each with an end of its sentence. Throws TimeFault. */
export function stateTurns(announcement: Announcement, locale: Locale, end = ''): Turn[] {
  return states(announcement, locale).map((state) => ({
    span: state.span,
    // Of a notice that is over only the last is ever said.
    get text() {
      return state.words + end;
    },
  }));
}

/** The state at an instant. Throws TimeFault. */
export function stateAt(announcement: Announcement, instant: number, locale: Locale): State {
  const found = states(announcement, locale).find(({ span }) => isWithin(span, instant));
  if (!found) throw new Error('States must cover all of time');
  return found;
}

/**
 * What a notice says in turn. Together the texts cover all of time. What a withdrawn one said is still the summary of
 * what is withdrawn. Throws TimeFault.
 */
export function noticeTexts(announcement: Announcement, locale: Locale): Pick<Phase, 'span' | 'text'>[] {
  const { withdrawn, summary } = announcement;
  if (withdrawn) return [{ span: always, text: `${noticeWords[locale].states.withdrawn}: ${summary}` }];
  return allPhases(announcement, locale);
}

const always: Span = { start: -Infinity, end: Infinity };

function nameOf(phase: PhaseName, { kind }: TimedFields, { end }: Span): StateName {
  if (phase === 'before') return 'coming';
  if (kind === 'change' && (phase === 'after' || end === Infinity)) return 'done';
  return phase === 'during' ? 'ongoing' : 'over';
}

const sayings: Record<StateName, (notice: TimedFields, locale: Locale) => string> = {
  coming: (notice, locale) => {
    const { begins, beginsToHold, lasting } = noticeWords[locale];
    return `${holdsForGood(notice) ? beginsToHold : begins}${startIn(notice, locale)}${untilIn(notice, locale, lasting)}`;
  },
  ongoing: (notice, locale) =>
    `${noticeWords[locale].ongoingSince}${startIn(notice, locale)}${untilIn(notice, locale, ', ')}`,
  over: (notice, locale) => `${noticeWords[locale].ended}${endIn(notice, locale)}`,
  done: (notice, locale) => {
    const { holdsSince, done } = noticeWords[locale];
    return holdsForGood(notice) ? `${holdsSince}${startIn(notice, locale)}` : `${done}${eventIn(notice, locale)}`;
  },
  withdrawn: (_, locale) => noticeWords[locale].withdrawn,
};

function holdsForGood(notice: TimedFields): boolean {
  return notice.kind === 'change' && effectSpan(notice).end === Infinity;
}

function startIn(notice: TimedFields, locale: Locale): string {
  return formatInstant(effectSpan(notice).start, locale);
}

/** An end that the editor has given: that a banner goes away says nothing about when a fault is mended. */
function knownEnd(notice: TimedFields): number | undefined {
  const end = eventSpan(notice)?.end;
  return end !== undefined && end < Infinity ? end : undefined;
}

function untilIn(notice: TimedFields, locale: Locale, before: string): string {
  const end = knownEnd(notice);
  return end === undefined ? '' : before + formatUntil(end, locale, effectSpan(notice).start);
}

/** Without an event the banner is all that tells when it was. */
function endIn(notice: TimedFields, locale: Locale): string {
  const end = eventSpan(notice) ? knownEnd(notice) : effectSpan(notice).end;
  return end === undefined ? '' : ` ${formatEnd(end, locale)}`;
}

function eventIn(notice: TimedFields, locale: Locale): string {
  return formatSpan(effectSpan(notice), locale)
    .map(({ text }) => text)
    .join('');
}
