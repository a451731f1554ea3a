import type { TimeWords } from '../language.ts';

/**
 * By Myndigheternas skrivregler: 13–14 april 2024, klockan 9.00. The rules allow both “kl.” and “klockan”. Screen readers
 * with espeak-ng say “kl.” as two letters and, before a no-break space, its full stop as a word: “kå ell punkt nio”.
 * “klockan” and “till” are said as they are written.
 */
export const timeWords: TimeWords = {
  tag: 'sv-SE',
  dayNumber: String,
  onWeekday: (name) => name,
  between: ' till ',
  betweenClocks: ' till ',
  betweenDays: '–',
  sinceDay: 'från och med ',
  sinceTime: 'från ',
  untilDay: 'till och med ',
  untilTime: 'till ',
  untilClock: 'till klockan',
  open: ', tills vidare',
  clockPrefix: 'klockan',
  clockSpanPrefix: 'klockan',
  clock: (hour, minute) => `${hour}.${minute}`,
  summerTime: 'sommartid',
  standardTime: 'normaltid',
  hours: {
    weekdays: {
      monday: 'måndag',
      tuesday: 'tisdag',
      wednesday: 'onsdag',
      thursday: 'torsdag',
      friday: 'fredag',
      saturday: 'lördag',
      sunday: 'söndag',
    },
    everyDay: 'alla dagar',
    to: '–',
    clock: 'klockan ',
    aroundTheClock: 'dygnet runt',
    closed: 'stängt',
    unknown: 'Tiderna kan vara andra på helgdagar.',
    holidays: { same: 'Samma tider på helgdagar.', closed: 'Stängt på helgdagar.' },
    openNow: 'Öppet nu',
    until: ', till ',
    closedNow: 'Stängt nu',
    opens: ', öppnar ',
  },
};
