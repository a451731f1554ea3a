/** In one line whether logging in is disturbed, by what notices are about. */
import type { Announcement } from '../../schema/announcement.ts';
import type { Locale } from '../entries/locale.ts';
import { edges, effectSpan, isWithin } from './announcement-timeline.ts';
import type { Turn } from './dated.ts';
import { formatInstant } from './format-dates.ts';

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
  const disturbing = notices.filter(({ kind, withdrawn }) => kind !== 'change' && !withdrawn);
  const changes = [...new Set(disturbing.flatMap((notice) => edges(effectSpan(notice))))]
    .filter((edge) => edge > built && edge < until)
    .sort((a, b) => a - b);
  const end = changes[mostChanges] ?? until;
  const starts = [built, ...changes.slice(0, mostChanges)];
  const turns = starts.map((start, index): Turn => {
    const going = disturbing.filter((notice) => isWithin(effectSpan(notice), start));
    const text = `${stateOf(going, locale)} ${words[locale].asOf(formatInstant(start, locale))}`;
    return { span: { start: index === 0 ? -Infinity : start, end: starts[index + 1] ?? end }, text };
  });
  return end < Infinity ? [...turns, { span: { start: end, end: Infinity }, text: '' }] : turns;
}

function stateOf(going: readonly Announcement[], locale: Locale): string {
  const { none, incident, maintenance, join } = words[locale];
  const count = (kind: Announcement['kind']) => going.filter((notice) => notice.kind === kind).length;
  const parts = [incident(count('incident')), maintenance(count('maintenance'))].filter(Boolean);
  return parts.length > 0 ? `${join(parts.join(locale === 'sv' ? ' och ' : ' and '), going.length)}.` : none;
}

const words = {
  sv: {
    none: 'Inga kända störningar.',
    incident: (count: number) => (count ? `${count} ${count === 1 ? 'störning' : 'störningar'}` : ''),
    maintenance: (count: number) =>
      count ? `${count} ${count === 1 ? 'planerat underhåll' : 'planerade underhåll'}` : '',
    join: (what: string) => `${what} pågår`,
    asOf: (moment: string) => `Läget ${moment}.`,
  },
  en: {
    none: 'No known incidents.',
    incident: (count: number) => (count ? `${count} ${count === 1 ? 'incident' : 'incidents'}` : ''),
    maintenance: (count: number) => (count ? `${count} planned maintenance` : ''),
    join: (what: string, count: number) => `${what} ${count === 1 ? 'is' : 'are'} ongoing`,
    asOf: (moment: string) => `As of ${moment}.`,
  },
} satisfies Record<Locale, object>;
