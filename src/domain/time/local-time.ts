/**
 * Clock time in the country of the site, as editors write it, resolved to instants.
 * All instants are epoch milliseconds; all texts have the forms that schema/fields.ts lets through.
 */

import * as place from '../../site/place.ts';
import { remembered } from '../text/remembered.ts';
import { say } from '../../editors/say.ts';
import { language, tag } from '../../editors/of-site.ts';

/** Where the clock time is. */
export const zone = place.timeZone;

/** A text that names no instant where the site is, or two. `message` says what to write instead. */
export class TimeFault extends Error {}

/** The first instant that the text names: a day's midnight, or the clock time. Throws TimeFault. */
export const startOf = remembered((text: string) => (isDay(text) ? midnight(day(text)) : instantOf(text)));

/** The first instant after what the text names: a day counts to its end, a clock time to itself. Throws TimeFault. */
export const endOf = remembered((text: string) =>
  isDay(text) ? midnight(day(text).add({ days: 1 })) : instantOf(text),
);

/** The calendar day and clock time of the site at an instant. */
export const localAt = remembered((instant: number): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone),
);

/** The instant this many days earlier, at the same clock time of the site. */
export function daysBefore(instant: number, days: number): number {
  return localAt(instant).subtract({ days }).epochMilliseconds;
}

/** The first instant of the week, a Monday where the site is, that an instant lies in. */
export function weekStart(instant: number): number {
  const day = localAt(instant).toPlainDate();
  return midnight(day.subtract({ days: day.dayOfWeek - 1 }));
}

/** The instant of a clock time on a day where the site is; one that a clock change skips is as much later, one that comes twice the first. */
export const instantOn = (day: Temporal.PlainDate, plainTime: Temporal.PlainTime): number =>
  day.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;

/** Whether a day begins at an instant. */
export const isMidnight = remembered((instant: number): boolean => {
  const at = localAt(instant);
  return at.equals(at.startOfDay());
});

/** Whether an instant is the only one with its clock time: none is in the hour that comes twice. */
export function comesOnce(at: Temporal.ZonedDateTime): boolean {
  return instantComesOnce(at.epochMilliseconds);
}

const instantComesOnce = remembered((instant: number) => readingsOf(localAt(instant).toPlainDateTime()).length === 1);

/** Whether the text names a whole day and no clock time. */
function isDay(text: string): boolean {
  return text.length === 10;
}

function day(text: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    throw new TimeFault(say`Dagen ${text} finns inte. ${lastDayAdvice(text)}`);
  }
}

/** What to write for a day that the month does not have. */
function lastDayAdvice(text: string): string {
  const [year = 0, month = 0] = text.split('-').map(Number);
  if (month < 1 || month > 12) return say`Månaderna har nummer 01 till 12: skriv år-månad-dag.`;
  const last = Temporal.PlainDate.from({ year, month, day: 31 });
  const named = last.toLocaleString(tag, { month: 'long', year: 'numeric' });
  return say`Sista dagen i ${named} är ${last.toString()}.`;
}

function midnight(date: Temporal.PlainDate): number {
  return date.toZonedDateTime(zone).epochMilliseconds;
}

function instantOf(text: string): number {
  const [, wallText = '', offset] = /^(.{16}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?$/.exec(text) ?? [];
  const wall = wallTime(wallText, text);
  const readings = readingsOf(wall);
  const valid = readings.filter((reading) => reading.toPlainDateTime().equals(wall));
  const written = readings.map((r) => r.toString({ smallestUnit: 'minute', timeZoneName: 'never' })).join(say` eller `);
  if (valid.length === 0) {
    throw new TimeFault(say`Tiden ${text} finns inte, för att klockan ställs fram. Skriv ${written}.`);
  }
  const match = offset ? valid.find((r) => r.offset === offset.replace('Z', '+00:00')) : valid[0];
  if (!match) {
    const same = localAt(Temporal.Instant.from(text.replace(' ', 'T')).epochMilliseconds);
    const local = same.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
    throw new TimeFault(
      say`Tiden ${text} har en annan tidszon än ${place.country[language]}. Skriv ${written} om klockslaget är ${place.adjective[language]}t, eller ${local} om tidszonen stämmer.`,
    );
  }
  if (!offset && valid.length > 1) {
    throw new TimeFault(say`Tiden ${text} finns två gånger, för att klockan ställs tillbaka. Skriv ${written}.`);
  }
  return match.epochMilliseconds;
}

/** One reading of a clock time, or two where it falls in a clock change: before it and after it. */
export function readingsOf(wall: Temporal.PlainDateTime): Temporal.ZonedDateTime[] {
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  return earlier.equals(later) ? [earlier] : [earlier, later];
}

function wallTime(wallText: string, text: string): Temporal.PlainDateTime {
  // Temporal reads a leap second as the second before it.
  const isLeapSecond = wallText.slice(17) === '60';
  try {
    if (!isLeapSecond) return Temporal.PlainDateTime.from(wallText.replace(' ', 'T'), { overflow: 'reject' });
  } catch {
    // Told below.
  }
  const [written = ''] = /^\d{4}-\d{2}-\d{2}/.exec(text) ?? [];
  const date = day(written);
  const isMidnight = /^.{10}[ T]24:00/.test(text);
  const advice = isMidnight
    ? say`Dygnet börjar klockan 00:00. Skriv ${date.add({ days: 1 }).toString()} 00:00.`
    : say`Klockslag går från 00:00 till 23:59. Skriv till exempel ${written} 09:00.`;
  throw new TimeFault(say`Tiden ${text} finns inte. ${advice}`);
}
