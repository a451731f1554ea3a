import type { Announcement } from '../../schema/announcement.ts';
import { endOf, startOf, localAt } from '../time/local-time.ts';
import { timeFault } from '../time/time-fault.ts';
import { writtenDay, writtenMinute } from '../time/written-time.ts';

type Answers = Readonly<Record<string, unknown>>;

const fortnight = { days: 14 };
const fewDays = { days: 4 };

/**
 * Proposed values for the fields that can be guessed from the answers so far and the clock (`now` in epoch ms). Answers
 * that the gate has yet to refuse are no ground for a guess.
 */
export function proposals(answers: Answers, now: number): Record<string, string | undefined> {
  const { kind } = answers as Partial<Announcement>;
  const [eventFrom, eventUntil] = [answers['eventFrom'], answers['eventUntil']].map(existing);
  const isIncident = kind === 'incident';
  return {
    severity: isIncident ? 'warning' : 'info',
    eventFrom: isIncident ? writtenMinute(now) : undefined,
    showFrom: eventFrom ? noticeBefore(eventFrom, kind === 'change' ? fortnight : fewDays, now) : writtenMinute(now),
    showUntil: kind === 'change' ? fortnightAfter(eventUntil ?? eventFrom, now) : eventUntil,
    reviewed: writtenDay(now),
  };
}

/** Eight in the morning some days before a moment; at once where that has passed. */
function noticeBefore(moment: string, days: Temporal.DurationLike, now: number): string {
  const morning = localAt(startOf(moment)).subtract(days).with({ hour: 8, minute: 0 }).epochMilliseconds;
  return writtenMinute(Math.max(morning, now));
}

function fortnightAfter(moment: string | undefined, now: number): string {
  return writtenDay(localAt(moment ? endOf(moment) : now).add(fortnight).epochMilliseconds);
}

/** The text of a moment, where there is such a moment. */
function existing(text: unknown): string | undefined {
  return typeof text === 'string' && timeFault(text) === undefined ? text : undefined;
}
