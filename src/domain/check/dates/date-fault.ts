import { dateOrTimeText, dateText } from '../../../schema/fields.ts';
import { missingTime } from '../../time/time-fault.ts';
import type { Complaint } from '../../fault/fault.ts';
import { proposeDate, type DateForm } from './propose-date.ts';

/** Why a value is no day or time in Sweden, and what to write instead; undefined where it is one. `now` in epoch ms. */
export function dateFault(value: unknown, form: DateForm, now: number): Complaint | undefined {
  const schema = form === 'day' ? dateText : dateOrTimeText;
  if (typeof value !== 'string' || !schema.safeParse(value).success) {
    return { code: 'datum-fel-form', message: proposeDate(value, form, now) };
  }
  const message = missingTime(value);
  return message ? { code: 'datum-finns-inte', message } : undefined;
}
