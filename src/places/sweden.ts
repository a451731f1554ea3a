import { daysFromEaster } from './easter.ts';
import type { Place } from './place.ts';

export const country: Place['country'] = { sv: 'Sverige', en: 'Sweden' };
export const adjective: Place['adjective'] = { sv: 'svensk', en: 'Swedish' };
export const timeZone: Place['timeZone'] = 'Europe/Stockholm';
export const dialling: Place['dialling'] = { trunk: '0', within: /^0/, code: '+46' };
// The Swedish numbering plan for premium rate services (PTS, Svensk nummerplan för telefoni enligt E.164, decision of
// 25 November 1994); 099 are those of mass calls.
export const premium: Place['premium'] = { form: /^09(?:00|39|44|9)/, beginnings: ['0900', '0939', '0944', '099'] };

/** By lagen om allmänna helgdagar (1989:253), with the eves of Easter, Whitsun, midsummer, Christmas and New Year. */
export function isHoliday(day: Temporal.PlainDate): boolean {
  const date = day.toString().slice(5);
  if (fixed.has(date) || fromEasterSunday.has(daysFromEaster(day))) return true;
  const isSaturday = day.dayOfWeek === 6;
  const isAllSaints = isSaturday && date >= '10-31' && date <= '11-06';
  const isMidsummer = isSaturday && date >= '06-20' && date <= '06-26';
  const isMidsummerEve = day.dayOfWeek === 5 && date >= '06-19' && date <= '06-25';
  return isAllSaints || isMidsummer || isMidsummerEve;
}

const fixed = new Set(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31']);

/** Good Friday to Easter Monday, Ascension Day, the eve of Whitsun and Whit Sunday. */
const fromEasterSunday = new Set([-2, -1, 0, 1, 39, 48, 49]);
