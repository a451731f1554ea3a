/** In one line whether logging in is disturbed, by what notices are about. */
import { noticeWords } from '../../languages/of-site/notices.ts';
import { severities, type Announcement } from '../../schema/announcement.ts';
import type { Locale } from '../entries/locale.ts';
import { edges, effectSpan, isWithin } from './announcement-timeline.ts';
import type { Turn } from './dated.ts';
import { formatInstant } from './format-dates.ts';
import { severityAt } from './severity-turns.ts';

/** So many changes of the line a page carries; then it says nothing, until the page has been built anew. */
const mostChanges = 4;

/**
 * How many disturbances and works go on, in turn, each with the moment that it holds for, so that what a page says stays
 * true however long it is open. Together the turns cover all of time; after `until` (epoch ms) they say nothing.
 * Throws TimeFault.
 */
export function disturbanceTurns(
  notices: readonly Announcement[],
  built: number,
  until: number,
  locale: Locale,
): Turn[] {
  const changes = [...new Set(disturbing(notices).flatMap((notice) => edges(effectSpan(notice))))]
    .filter((edge) => edge > built && edge < until)
    .sort((a, b) => a - b);
  const end = changes[mostChanges] ?? until;
  const starts = [built, ...changes.slice(0, mostChanges)];
  const turns = starts.map((start, index): Turn => {
    const { state, asOf } = disturbanceAt(notices, start, locale);
    return {
      span: { start: index === 0 ? -Infinity : start, end: starts[index + 1] ?? end },
      text: `${state} ${asOf}`,
    };
  });
  return end < Infinity ? [...turns, { span: { start: end, end: Infinity }, text: '' }] : turns;
}

/** The notices about what may disturb logging in. */
export function disturbing<T extends Announcement>(notices: readonly T[]) {
  return notices.filter(
    (notice): notice is T & { kind: 'incident' | 'maintenance' } => notice.kind !== 'change' && !notice.withdrawn,
  );
}

/** What goes on at an instant and how grave the gravest of it is; how much that is, and the instant, each as a sentence. Throws TimeFault. */
export function disturbanceAt<T extends Announcement>(notices: readonly T[], instant: number, locale: Locale) {
  const going = disturbing(notices).filter((notice) => isWithin(effectSpan(notice), instant));
  const levels = new Set(going.map((notice) => severityAt(notice, instant)));
  return {
    going,
    level: severities.findLast((severity) => levels.has(severity)) ?? ('none' as const),
    state: stateOf(going, locale),
    asOf: noticeWords[locale].disturbances.asOf(formatInstant(instant, locale)),
  };
}

function stateOf(going: readonly Announcement[], locale: Locale): string {
  const { none, and, ongoing, ...naming } = noticeWords[locale].disturbances;
  const parts = (['incident', 'maintenance'] as const).flatMap((kind) => {
    const count = going.filter((notice) => notice.kind === kind).length;
    return count > 0 ? naming[kind](count) : [];
  });
  return parts.length > 0 ? ongoing(parts.join(and), going.length) : none;
}
