import type { z } from 'zod';
import type { Source } from '../source/source.ts';
import { endOf, startOf, localAt } from '../time/local-time.ts';
import { dateText } from '../../schema/fields.ts';
import { missingTime } from '../time/time-fault.ts';
import { dateFault } from './dates/date-fault.ts';
import type { Fault } from '../fault/fault.ts';
import { faultAt } from '../source/fault-at.ts';
import { fieldsIn } from './fields-in.ts';
import { say } from '../../editors/say.ts';

/** Days and times that do not exist, years that are slips, and reviews that are due or yet to come. `now` in epoch ms. */
export function checkDates(source: Source, schema: z.ZodType, now: number): Fault[] {
  const faults = fieldsIn(schema, source.data).flatMap(({ path, value, meta: { moment } }) => {
    if (typeof value !== 'string' || (moment !== 'day' && moment !== 'day or time')) return [];
    const wrong = dateFault(value, moment, now);
    if (wrong?.code === 'datum-fel-form') return [];
    if (wrong) return [faultAt(source, path, wrong.code, wrong.message)];
    const year = Number(value.slice(0, 4));
    const thisYear = localAt(now).year;
    if (year >= 2000 && year <= thisYear + 5) return [];
    const message = say`Året ${year} kan inte stämma. Skriv ett år mellan 2000 och ${thisYear + 5}.`;
    return [faultAt(source, path, 'datum-fel-ar', message)];
  });
  return faults.length > 0 ? faults : [...checkReviews(source, now), ...checkSources(source, schema, now)];
}

function checkReviews(source: Source, now: number): Fault[] {
  const { reviewBy, reviewed } = source.data;
  const faults: Fault[] = [];
  if (isDay(reviewBy) && endOf(reviewBy) <= now) {
    const message = say`Texten skulle ha lästs igenom före den dagen. Läs den och ändra datumen.`;
    faults.push(faultAt(source, ['reviewBy'], 'granskning-forfallen', message));
  }
  if (isDay(reviewed) && startOf(reviewed) > now) {
    const message = say`Dagen har inte varit ännu. Skriv dagen då texten senast lästes.`;
    faults.push(faultAt(source, ['reviewed'], 'granskad-i-framtiden', message));
  }
  if (isDay(reviewBy) && isDay(reviewed) && reviewBy < reviewed) {
    const message = say`Nästa granskning ligger före den senaste, ${reviewed}. Skriv en senare dag.`;
    faults.push(faultAt(source, ['reviewBy'], 'tider-fel-ordning', message));
  }
  return faults;
}

/** Sources that were read more than a year ago, or that nobody can have read yet. */
function checkSources(source: Source, schema: z.ZodType, now: number): Fault[] {
  const oldest = localAt(now).subtract({ years: 1 }).epochMilliseconds;
  return fieldsIn(schema, source.data).flatMap(({ path, value }) => {
    if (path[0] !== 'sources' || path[2] !== 'checked' || !isDay(value)) return [];
    if (startOf(value) > now) {
      const message = say`Dagen har inte varit ännu. Skriv dagen då någon läste källan.`;
      return [faultAt(source, path, 'granskad-i-framtiden', message)];
    }
    if (endOf(value) > oldest) return [];
    const message = say`Det är mer än ett år sedan källan lästes. Läs den igen, rätta uppgifterna och skriv dagens datum.`;
    return [faultAt(source, path, 'kalla-gammal', message)];
  });
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && dateText.safeParse(value).success && missingTime(value) === undefined;
}
