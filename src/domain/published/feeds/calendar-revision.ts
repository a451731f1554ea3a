import type { ICalEventData } from 'ical-generator';
import { fingerprint } from '../../text/fingerprint.ts';
import { startOf, localAt } from '../../time/local-time.ts';
import type { CalendarNotice } from './calendar-notice.ts';

const minute = 60_000;

/** SEQUENCE counts two a minute from here: one for a change, and one more for a withdrawal. */
const sequenceEpoch = Date.UTC(2020, 0, 1);

/**
 * SEQUENCE, and DTSTAMP and LAST-MODIFIED, which say the same where nothing is sent to anybody (RFC 5545 sections 3.8.7.2
 * to 3.8.7.4). All three are later after a change that its editor has noted in a later minute, and when what had no end
 * is over.
 *
 * Evolution, and with it GNOME's calendar, keeps the event that it has for as long as all three are the same, so the
 * seconds follow from what the event says. That is for a change that nobody has noted: one in 60 of them gives the same,
 * and another may seem up to a minute earlier than what it changes, for a notice does not tell what it said before.
 */
export function revisionOf({ notice, span, state }: CalendarNotice): Partial<ICalEventData> {
  const { updated, reviewed, withdrawn, title, summary, lang } = notice;
  const ended = state.name === 'over' && !notice.eventUntil ? span.end : 0;
  const revised = Math.max(sequenceEpoch, updated ? startOf(updated) : 0, ended);
  const said = [title, summary, lang, span.start, span.end, state.name === 'withdrawn'].join('\n');
  const changed = Math.floor(Math.max(revised, startOf(reviewed)) / minute) * minute;
  const stamp = localAt(changed + Number(fingerprint(said) % 60n) * 1000);
  return {
    stamp,
    lastModified: stamp,
    sequence: 2 * Math.floor((revised - sequenceEpoch) / minute) + (withdrawn ? 1 : 0),
  };
}
