import { withWeekday } from '../../time/with-weekday.ts';
import { localeOf } from '../../entries/locale.ts';
import { eventSpan, shownSpan } from '../../time/announcement-timeline.ts';
import { fault, type Fault } from '../../fault/fault.ts';
import { localAt } from '../../time/local-time.ts';
import { writtenDates, type WrittenDate } from './written-dates.ts';
import { bodyLabel, type NoticePart } from './written-parts.ts';
import { say } from '../../../editors/say.ts';
import { tag } from '../../../editors/of-site.ts';

/** Dates in the words of notices, in every language: wrong weekdays, weekends that are none, and missing years. */
export function checkWrittenDates(parts: readonly NoticePart[]): Fault[] {
  return parts.flatMap(({ file, locale, fields, label, text, lineAt }) =>
    writtenDates(text, localeOf(locale)).flatMap((date) => {
      const years = possibleYears(fields);
      const where = { file, line: lineAt(date.linesBefore) };
      const inWords = (message: string) => say`${label}: ”${date.text}” ${message}`;
      const wrong = calendarFault(date, years);
      if (wrong) return [fault('datum-i-text-fel', where, inWords(wrong))];
      if (date.year || label === bodyLabel) return [];
      const missing = say`saknar år. Skriv också året, till exempel ${years[0]}.`;
      return [fault('datum-i-text-utan-ar', where, inWords(missing))];
    }),
  );
}

/** The years that a date without one can mean in a notice: those of the event, else those in which the notice shows. */
export function possibleYears(fields: NoticePart['fields']): number[] {
  const { start, end } = eventSpan(fields) ?? shownSpan(fields);
  const first = localAt(start).year;
  const last = Number.isFinite(end) ? localAt(end - 1).year : first;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** What is wrong with the date in every year that it can mean, told for the first of them. */
function calendarFault(date: WrittenDate, years: readonly number[]): string | undefined {
  const faults = (date.year ? [date.year] : years).map((year) => faultInYear(date, year));
  return faults.every(Boolean) ? faults[0] : undefined;
}

function faultInYear({ days, isWeekend }: WrittenDate, year: number): string | undefined {
  const found = days.flatMap(({ day, month, yearsLater }) => dayIn(year + yearsLater, month, day) ?? []);
  const [first, last = first] = found;
  if (!first || !last || found.length < days.length) {
    return say`är en dag som inte finns. Skriv ett datum som finns i almanackan.`;
  }
  const wrong = found.filter((day, index) => (days[index]?.weekday ?? day.dayOfWeek) !== day.dayOfWeek);
  if (wrong.length > 0) return say`stämmer inte: det är ${listed(wrong)}. Ändra veckodagen eller datumet.`;
  if (isWeekend && !isOneWeekend(first, last)) {
    return say`är ingen helg: det är ${listed(found)}. Skriv lördagens och söndagens datum, eller skriv inte att det är en helg.`;
  }
  return undefined;
}

function dayIn(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

function isOneWeekend(first: Temporal.PlainDate, last: Temporal.PlainDate): boolean {
  if (first.equals(last)) return first.dayOfWeek >= 6;
  return first.dayOfWeek === 6 && first.add({ days: 1 }).equals(last);
}

function listed(days: readonly Temporal.PlainDate[]): string {
  return days.map((day) => withWeekday((form) => day.toLocaleString(tag, form))).join(say` och `);
}
