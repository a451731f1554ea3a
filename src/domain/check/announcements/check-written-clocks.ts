import { withWeekday } from '../../time/with-weekday.ts';
import { timeWords } from '../../../languages/of-site/times.ts';
import { eventSpan } from '../../time/announcement-timeline.ts';
import { localeOf, type Locale } from '../../entries/locale.ts';
import { readingsOf, startOf, localAt } from '../../time/local-time.ts';
import { fault, type Complaint, type Fault } from '../../fault/fault.ts';
import { possibleYears } from './check-written-dates.ts';
import { sentences, type Sentence } from '../language/sentences.ts';
import { writtenClocks, type WrittenClock } from './written-clocks.ts';
import { writtenDates, type WrittenDate } from './written-dates.ts';
import { bodyLabel, type NoticePart } from './written-parts.ts';
import { say } from '../../../editors/say.ts';
import { tag } from '../../../editors/of-site.ts';

type Fields = NoticePart['fields'];

/**
 * Clock times in the words of notices, in every language, that come twice or never because clocks are changed on the day
 * that the sentence names. Where it names none, the event tells which day it is, if it is within one day and night.
 */
export function checkWrittenClocks(parts: readonly NoticePart[]): Fault[] {
  const timed = parts.filter(({ text }) => /\d/.test(text));
  return timed.flatMap(({ file, locale, fields, label, text, lineAt }) =>
    sentences(text).flatMap((sentence) =>
      [...strangeTimes(sentence, locale, fields), ...otherTimes(sentence, locale, fields, label)].map(
        ({ code, message }) => fault(code, { file, line: lineAt(sentence.linesBefore) }, `${label}: ${message}`),
      ),
    ),
  );
}

function strangeTimes({ lead, text }: Sentence, locale: Locale, fields: Fields): Complaint[] {
  const whole = `${lead} ${text}`;
  const clocks = writtenClocks(whole, localeOf(locale)).filter(({ index }) => index > lead.length);
  const dates = clocks.length > 0 ? writtenDates(whole, localeOf(locale)) : [];
  return clocks.flatMap((clock) => {
    const days = dayOf(clock, dates, fields);
    const complaints = days.map((day) => complaintOf(clock, day, locale));
    return complaints[0] && complaints.every(Boolean) ? [complaints[0]] : [];
  });
}

/**
 * A clock time before the event on the day on which it begins, or after it on the day on which it ends. Only in fields:
 * the text below them may tell of more than the event.
 */
function otherTimes({ lead, text }: Sentence, locale: Locale, fields: Fields, label: string): Complaint[] {
  const edges = (['eventFrom', 'eventUntil'] as const).flatMap((field) => {
    const written = fields[field];
    return written && written.length > 10 ? [{ field, at: localAt(startOf(written)) }] : [];
  });
  if (label === bodyLabel || edges.length === 0) return [];
  const whole = `${lead} ${text}`;
  const dates = writtenDates(whole, localeOf(locale));
  return writtenClocks(whole, localeOf(locale))
    .filter(({ index }) => index > lead.length && dates.length > 0)
    .flatMap((clock) => {
      const days = dayOf(clock, dates, fields);
      const edge = edges.find(({ field, at }) => {
        const order = Temporal.PlainTime.compare(clock, at.toPlainTime());
        return days.some((day) => day.equals(at.toPlainDate())) && (field === 'eventFrom' ? order < 0 : order > 0);
      });
      if (!edge) return [];
      const message = say`”${clock.text}” stämmer inte med ${edge.field}, som den dagen är ${writtenAs(edge.at, locale)}. Ändra det som är fel.`;
      return [{ code: 'tid-i-text-avviker' as const, message }];
    });
}

/** The day of a clock time, once for each year that it can be in: that of the date before it, else of the first. */
function dayOf(clock: WrittenClock, dates: readonly WrittenDate[], fields: Fields): Temporal.PlainDate[] {
  const date = dates.findLast(({ index }) => index < clock.index) ?? dates[0];
  if (!date) return dayOfEvent(clock, fields);
  const isAfter = clock.index >= date.end;
  const day = isAfter ? date.days.at(-1) : date.days[0];
  return (date.year ? [date.year] : possibleYears(fields)).flatMap((year) =>
    day ? Temporal.PlainDate.from({ year: year + day.yearsLater, month: day.month, day: day.day }) : [],
  );
}

function dayOfEvent({ hour, minute }: WrittenClock, fields: Fields): Temporal.PlainDate[] {
  const { start, end } = eventSpan(fields) ?? { start: 0, end: Infinity };
  if (end - start > 24 * 60 * 60_000) return [];
  const day = localAt(end).toPlainDate();
  const [first, last = first] = readingsOf(day.toPlainDateTime({ hour, minute }));
  return first && last && first.epochMilliseconds <= end && last.epochMilliseconds >= start ? [day] : [];
}

function complaintOf(clock: WrittenClock, day: Temporal.PlainDate, locale: Locale): Complaint | undefined {
  const wall = day.toPlainDateTime(clock);
  const [first, second] = readingsOf(wall);
  if (!first || !second) return undefined;
  const named = withWeekday((form) => day.toLocaleString(tag, form));
  if (first.toPlainDateTime().equals(wall)) {
    if (clock.isSettled) return undefined;
    const { summerTime: summer, standardTime: standard } = timeWords[locale];
    const message = say`”${clock.text}” kommer två gånger ${named}, för att klockan ställs tillbaka. Skriv ”${clock.text} ${summer}” eller ”${clock.text} ${standard}”.`;
    return { code: 'klockslag-tvetydigt', message };
  }
  // The very time when clocks are set forward is named so by everybody.
  if (clock.minute === 0) return undefined;
  const written = [first, second].map((one) => writtenAs(one, locale)).join(say` eller `);
  const message = say`”${clock.text}” finns inte ${named}, för att klockan ställs fram. Skriv ${written}.`;
  return { code: 'datum-i-text-fel', message };
}

function writtenAs({ hour, minute }: Temporal.ZonedDateTime, locale: Locale): string {
  const { clock, hours } = timeWords[locale];
  return `${hours.clock}${clock(hour, String(minute).padStart(2, '0'))}`;
}
