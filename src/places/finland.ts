import { daysFromEaster } from './easter.ts';
import type { Place } from './place.ts';

export const country: Place['country'] = { sv: 'Finland', en: 'Finland' };
export const adjective: Place['adjective'] = { sv: 'finländsk', en: 'Finnish' };
export const timeZone: Place['timeZone'] = 'Europe/Helsinki';
export const dialling: Place['dialling'] = { trunk: '0', within: /^0/, code: '+358' };
// Service numbers that may cost more than a call (Traficom, regulation 32 on the telephone numbering plan).
export const premium: Place['premium'] = { form: /^0[67]00/, beginnings: ['0600', '0700'] };

/** By kirkkolaki (652/2023) and the laws on 1 May (272/1944) and 6 December (388/1937), with the eves of Easter, midsummer and Christmas. */
export function isHoliday(day: Temporal.PlainDate): boolean {
  const date = day.toString().slice(5);
  if (fixed.has(date) || fromEasterSunday.has(daysFromEaster(day))) return true;
  const isSaturday = day.dayOfWeek === 6;
  const isAllSaints = isSaturday && date >= '10-31' && date <= '11-06';
  const isMidsummer = isSaturday && date >= '06-20' && date <= '06-26';
  const isMidsummerEve = day.dayOfWeek === 5 && date >= '06-19' && date <= '06-25';
  return isAllSaints || isMidsummer || isMidsummerEve;
}

const fixed = new Set(['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26']);

/** Good Friday to Easter Monday, Ascension Day and Whit Sunday. */
const fromEasterSunday = new Set([-2, -1, 0, 1, 39, 49]);
