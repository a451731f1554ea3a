import { timeWords } from '../../languages/of-site/times.ts';
import type { Contact } from '../../schema/contact.ts';
import type { Locale } from '../entries/locale.ts';
import { formatClock, formatDay } from './format-dates.ts';

type OpenDays = NonNullable<Contact['hours']>[number];

/** When somebody can be reached, in a line each: `måndag–fredag klockan 8.00–16.00`, `alla dagar dygnet runt`. */
export function formatHours(hours: readonly OpenDays[], locale: Locale): string[] {
  return hours.map((rule) => `${daysOf(rule, locale)} ${timesOf(rule, locale)}`);
}

/** The days that are not as the others, in a line each, and what is known of public holidays. */
export function formatOtherHours({ otherDays = [], holidays }: Contact, locale: Locale): string[] {
  const { closed, unknown, holidays: onHolidays } = timeWords[locale].hours;
  const days = otherDays.map(({ day, opens, closes }) => {
    const times = opens && closes ? timesOf({ opens, closes }, locale) : closed;
    return `${formatDay(day, locale).text}: ${times}`;
  });
  return [...days, holidays ? onHolidays[holidays] : unknown];
}

function daysOf({ firstDay, lastDay = firstDay }: OpenDays, locale: Locale): string {
  const { weekdays: names, everyDay, to } = timeWords[locale].hours;
  if (firstDay === 'monday' && lastDay === 'sunday') return everyDay;
  return firstDay === lastDay ? names[firstDay] : names[firstDay] + to + names[lastDay];
}

function timesOf({ opens, closes }: Pick<OpenDays, 'opens' | 'closes'>, locale: Locale): string {
  const { clock, aroundTheClock } = timeWords[locale].hours;
  if (opens === '00:00' && closes === '24:00') return aroundTheClock;
  return `${clock}${formatClock(opens, locale)}–${formatClock(closes, locale)}`.replaceAll(' ', '\u00a0');
}
