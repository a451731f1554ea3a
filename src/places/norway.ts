import { daysFromEaster } from './easter.ts';
import type { Place } from './place.ts';

export const country: Place['country'] = { sv: 'Norge', en: 'Norway' };
export const adjective: Place['adjective'] = { sv: 'norsk', en: 'Norwegian' };
export const timeZone: Place['timeZone'] = 'Europe/Oslo';
// Norwegian numbers have eight digits and no area code; short ones, such as 03123, are dialled as they are.
export const dialling: Place['dialling'] = { trunk: '', within: /^(?=\d{8}$)/, code: '+47' };
// Numbers of services that are paid for by the call (teletorg: Nkom, Norsk nummerplan E.164, 820 and 829).
export const premium: Place['premium'] = { form: /^82[09]/, beginnings: ['820', '829'] };

/** By lov om helligdager og helligdagsfred (1995) § 2 and lov om 1. og 17. mai som høgtidsdager (1947), with the eves of Easter, Christmas and New Year. */
export function isHoliday(day: Temporal.PlainDate): boolean {
  return fixed.has(day.toString().slice(5)) || fromEasterSunday.has(daysFromEaster(day));
}

const fixed = new Set(['01-01', '05-01', '05-17', '12-24', '12-25', '12-26', '12-31']);

/** Maundy Thursday to Easter Monday, Ascension Day, Whit Sunday and Whit Monday. */
const fromEasterSunday = new Set([-3, -2, -1, 0, 1, 39, 49, 50]);
