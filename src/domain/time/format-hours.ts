import type { Contact, HolidayHours, Weekday } from '../../schema/contact.ts';
import type { Locale } from '../entries/locale.ts';
import { formatClock, formatDay } from './format-dates.ts';

type OpenDays = NonNullable<Contact['hours']>[number];

/** The days of the week as they are named in a sentence. */
export const weekdayNames: Record<Locale, Record<Weekday, string>> = {
  sv: {
    monday: 'måndag',
    tuesday: 'tisdag',
    wednesday: 'onsdag',
    thursday: 'torsdag',
    friday: 'fredag',
    saturday: 'lördag',
    sunday: 'söndag',
  },
  en: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
};

const words = {
  sv: {
    everyDay: 'alla dagar',
    to: '–',
    clock: 'klockan ',
    aroundTheClock: 'dygnet runt',
    closed: 'stängt',
    unknown: 'Tiderna kan vara andra på helgdagar.',
    holidays: { same: 'Samma tider på helgdagar.', closed: 'Stängt på helgdagar.' },
  },
  en: {
    everyDay: 'every day',
    to: ' to ',
    clock: '',
    aroundTheClock: 'around the clock',
    closed: 'closed',
    unknown: 'The hours may differ on public holidays.',
    holidays: { same: 'The same hours on public holidays.', closed: 'Closed on public holidays.' },
  },
} satisfies Record<Locale, { holidays: Record<HolidayHours, string> } & Record<string, unknown>>;

/** When somebody can be reached, in a line each: `måndag–fredag klockan 8.00–16.00`, `alla dagar dygnet runt`. */
export function formatHours(hours: readonly OpenDays[], locale: Locale): string[] {
  return hours.map((rule) => `${daysOf(rule, locale)} ${timesOf(rule, locale)}`);
}

/** The days that are not as the others, in a line each, and what is known of public holidays. */
export function formatOtherHours({ otherDays = [], holidays }: Contact, locale: Locale): string[] {
  const { closed, unknown, holidays: onHolidays } = words[locale];
  const days = otherDays.map(({ day, opens, closes }) => {
    const times = opens && closes ? timesOf({ opens, closes }, locale) : closed;
    return `${formatDay(day, locale).text}: ${times}`;
  });
  return [...days, holidays ? onHolidays[holidays] : unknown];
}

function daysOf({ firstDay, lastDay = firstDay }: OpenDays, locale: Locale): string {
  const [names, { everyDay, to }] = [weekdayNames[locale], words[locale]];
  if (firstDay === 'monday' && lastDay === 'sunday') return everyDay;
  return firstDay === lastDay ? names[firstDay] : names[firstDay] + to + names[lastDay];
}

function timesOf({ opens, closes }: Pick<OpenDays, 'opens' | 'closes'>, locale: Locale): string {
  const { clock, aroundTheClock } = words[locale];
  if (opens === '00:00' && closes === '24:00') return aroundTheClock;
  return `${clock}${formatClock(opens, locale)}–${formatClock(closes, locale)}`.replaceAll(' ', '\u00a0');
}
