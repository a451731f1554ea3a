import type { ICalEventData } from 'ical-generator';
import { fingerprint } from '../fingerprint.ts';
import { startOf, stockholmAt } from '../stockholm-time.ts';
import type { CalendarNotice } from './calendar-notice.ts';

/** SEQUENCE counts minutes from here, so that it rises with every change, whenever the notice shows. */
const sequenceEpoch = Date.UTC(2020, 0, 1);

/**
 * SEQUENCE, DTSTAMP and LAST-MODIFIED (RFC 5545 section 3.8.7), later the later the change that its editor has noted.
 * Evolution, and with it GNOME's calendar, keeps the event that it has for as long as all three are the same, so the
 * seconds of the stamps follow from what the event says: one change in 3,600 that nobody has noted gives the same.
 */
export function revisionOf({ notice, span, state }: CalendarNotice): Partial<ICalEventData> {
  const { updated, reviewed, withdrawn, title, summary, lang } = notice;
  const noted = updated ? startOf(updated) : undefined;
  const changed = Math.max(noted ?? 0, startOf(reviewed), state.name === 'over' && !notice.eventUntil ? span.end : 0);
  const said = Number(
    fingerprint([title, summary, lang, span.start, span.end, state.name === 'withdrawn'].join('\n')) % 3600n,
  );
  const minute = Math.floor(changed / 60_000) * 60_000;
  return {
    stamp: stockholmAt(minute + (said % 60) * 1000),
    lastModified: stockholmAt(minute + Math.floor(said / 60) * 1000),
    sequence: (noted === undefined ? 0 : Math.floor((noted - sequenceEpoch) / 60_000)) + (withdrawn ? 1 : 0),
  };
}
