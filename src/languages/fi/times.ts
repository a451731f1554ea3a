import type { TimeWords } from '../language.ts';

/**
 * By Kielitoimiston ohjepankki: 13.–14. huhtikuuta 2024, kello 9.00–15.30, and spaces about the dash where one of its sides
 * is more than one word. Verbs stand where other languages have prepositions: “asti” would stand after the date and ask for
 * another case of the weekday.
 */
export const timeWords: TimeWords = {
  tag: 'fi-FI',
  dayNumber: (day) => `${day}.`,
  // The essive: the names of all weekdays take the same ending.
  onWeekday: (name) => `${name}na`,
  between: '\u00a0– ',
  betweenClocks: '–',
  betweenDays: '\u00a0– ',
  sinceDay: '',
  sinceTime: '',
  untilDay: 'päättyy ',
  untilTime: 'päättyy ',
  untilClock: 'päättyy kello',
  open: ' alkaen toistaiseksi',
  clockPrefix: 'kello',
  clockSpanPrefix: 'kello',
  clock: (hour, minute) => `${hour}.${minute}`,
  summerTime: 'kesäaikaa',
  standardTime: 'normaaliaikaa',
  hours: {
    weekdays: {
      monday: 'maanantai',
      tuesday: 'tiistai',
      wednesday: 'keskiviikko',
      thursday: 'torstai',
      friday: 'perjantai',
      saturday: 'lauantai',
      sunday: 'sunnuntai',
    },
    everyDay: 'joka päivä',
    to: '–',
    clock: 'kello ',
    aroundTheClock: 'ympäri vuorokauden',
    closed: 'suljettu',
    unknown: 'Ajat voivat olla toiset pyhäpäivinä.',
    holidays: { same: 'Samat ajat pyhäpäivinä.', closed: 'Suljettu pyhäpäivinä.' },
    openNow: 'Avoinna nyt',
    until: ', sulkeutuu ',
    closedNow: 'Suljettu nyt',
    opens: ', avautuu ',
  },
};
