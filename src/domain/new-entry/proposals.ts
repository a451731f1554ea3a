import type { Announcement } from '../../schema/announcement.ts';
import { dateOrTimeText } from '../../schema/fields.ts';
import { endOf, startOf, stockholmAt, TimeFault } from '../time/stockholm-time.ts';

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
    eventFrom: isIncident ? minuteAt(now) : undefined,
    showFrom: eventFrom ? noticeBefore(eventFrom, kind === 'change' ? fortnight : fewDays, now) : minuteAt(now),
    showUntil: kind === 'change' ? fortnightAfter(eventUntil ?? eventFrom, now) : eventUntil,
    reviewed: dayAt(now),
  };
}

/** Eight in the morning some days before a moment; at once where that has passed. */
function noticeBefore(moment: string, days: Temporal.DurationLike, now: number): string {
  const morning = stockholmAt(startOf(moment)).subtract(days).with({ hour: 8, minute: 0 }).epochMilliseconds;
  return minuteAt(Math.max(morning, now));
}

function fortnightAfter(moment: string | undefined, now: number): string {
  return dayAt(stockholmAt(moment ? endOf(moment) : now).add(fortnight).epochMilliseconds);
}

function dayAt(instant: number): string {
  return stockholmAt(instant).toPlainDate().toString();
}

function minuteAt(instant: number): string {
  return stockholmAt(instant).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

/** The text of a moment, where there is such a moment. */
function existing(text: unknown): string | undefined {
  if (!dateOrTimeText.safeParse(text).success) return undefined;
  try {
    startOf(String(text));
    return String(text);
  } catch (fault) {
    if (fault instanceof TimeFault) return undefined;
    throw fault;
  }
}
