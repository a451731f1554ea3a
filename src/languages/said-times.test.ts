import { describe, expect, test } from 'vitest';
import type * as states from '../domain/time/announcement-state.ts';
import type * as dates from '../domain/time/format-dates.ts';
import type * as hours from '../domain/time/format-hours.ts';
import type * as instants from '../domain/time/local-time.ts';
import type * as opening from '../domain/time/opening-hours.ts';
import type { Announcement } from '../schema/announcement.ts';
import { inAllLanguages, localeFor } from '../../test/support/in-all-languages.ts';
import type { Language } from './codes.ts';

const { formatSpan, formatUntil } = await inAllLanguages<typeof dates>('domain/time/format-dates.ts');
const { states: statesOf } = await inAllLanguages<typeof states>('domain/time/announcement-state.ts');
const { formatHours, formatOtherHours } = await inAllLanguages<typeof hours>('domain/time/format-hours.ts');
const { openNow } = await inAllLanguages<typeof opening>('domain/time/opening-hours.ts');
const { startOf } = await inAllLanguages<typeof instants>('domain/time/local-time.ts');

/** An interval as a page says it, with plain spaces. */
function said(from: string, until: string, language: Language): string {
  const start = from ? startOf(from) : -Infinity;
  const end = until ? startOf(until) : Infinity;
  const parts = formatSpan({ start, end }, localeFor(language)).map(({ text }) => text);
  return parts.join('').replaceAll('\u00a0', ' ');
}

const midnight = '2024-04-13';
const morning = '2024-04-13 09:00';

describe('an interval', () => {
  test.each([
    ['2024-04-13', '2024-04-14', '13. huhtikuuta 2024'],
    ['2024-04-13', '2024-04-15', '13.–14. huhtikuuta 2024'],
    ['2024-11-30', '2024-12-02', '30. marraskuuta – 1. joulukuuta 2024'],
    ['2024-12-31', '2025-01-02', '31. joulukuuta 2024 – 1. tammikuuta 2025'],
    [morning, '2024-04-13 15:30', '13. huhtikuuta 2024 kello 9.00–15.30'],
    ['2024-04-13 22:00', '2024-04-14', '13. huhtikuuta 2024 kello 22.00–24.00'],
    ['2024-04-13 22:00', '2024-04-14 06:00', '13. huhtikuuta 2024 kello 22.00 – 14. huhtikuuta 2024 kello 6.00'],
    [midnight, '', '13. huhtikuuta 2024 alkaen toistaiseksi'],
    [morning, '', '13. huhtikuuta 2024 kello 9.00 alkaen toistaiseksi'],
    ['', '2024-04-14', 'päättyy 13. huhtikuuta 2024'],
    ['', morning, 'päättyy 13. huhtikuuta 2024 kello 9.00'],
  ])('in Finnish: %s to %s', (from, until, expected) => {
    expect(said(from, until, 'fi')).toBe(expected);
  });

  test.each([
    ['2024-04-13', '2024-04-14', '13. april 2024'],
    ['2024-04-13', '2024-04-15', '13.–14. april 2024'],
    ['2024-11-30', '2024-12-02', '30. november–1. desember 2024'],
    ['2024-12-31', '2025-01-02', '31. desember 2024–1. januar 2025'],
    [morning, '2024-04-13 15:30', '13. april 2024 klokken 9.00 til 15.30'],
    ['2024-04-13 22:00', '2024-04-14', '13. april 2024 klokken 22.00 til 24.00'],
    ['2024-04-13 22:00', '2024-04-14 06:00', '13. april 2024 klokken 22.00 til 14. april 2024 klokken 6.00'],
    [midnight, '', 'fra og med 13. april 2024, inntil videre'],
    [morning, '', 'fra 13. april 2024 klokken 9.00, inntil videre'],
    ['', '2024-04-14', 'til og med 13. april 2024'],
    ['', morning, 'til 13. april 2024 klokken 9.00'],
  ])('in Norwegian: %s to %s', (from, until, expected) => {
    expect(said(from, until, 'nb')).toBe(expected);
  });
});

test.each([
  ['fi', 'päättyy kello 15.30'],
  ['nb', 'til klokken 15.30'],
] as const)('the end of a day that has been named, in %s', (language, expected) => {
  const end = formatUntil(startOf('2024-04-13 15:30'), localeFor(language), startOf(morning));
  expect(end.replaceAll('\u00a0', ' ')).toBe(expected);
});

test('every weekday in Finnish is in the essive, before its day', () => {
  const days = [8, 9, 10, 11, 12, 13, 14].map((day) => startOf(`2024-04-${String(day).padStart(2, '0')}`));
  expect(days.map((day) => formatUntil(day + 86_400_000, localeFor('fi')).split(' ')[1])).toEqual([
    'maanantaina',
    'tiistaina',
    'keskiviikkona',
    'torstaina',
    'perjantaina',
    'lauantaina',
    'sunnuntaina',
  ]);
});

const base = { showFrom: '2024-04-01', summary: 'S', kind: 'maintenance' };
const night = { ...base, eventFrom: '2024-04-12 22:00', eventUntil: '2024-04-13 06:00' };
const days = { ...base, eventFrom: '2024-04-12', eventUntil: '2024-04-13' };
const fault = { ...base, kind: 'incident', eventFrom: morning };
const change = { ...base, kind: 'change', eventFrom: midnight };

describe('what a notice says of its state', () => {
  test.each([
    [
      night,
      'Alkaa perjantaina 12. huhtikuuta 2024 kello 22.00 ja päättyy lauantaina 13. huhtikuuta 2024 kello 6.00',
      'Käynnissä, alkoi perjantaina 12. huhtikuuta 2024 kello 22.00, päättyy lauantaina 13. huhtikuuta 2024 kello 6.00',
      'Päättynyt lauantaina 13. huhtikuuta 2024 kello 6.00',
    ],
    [
      days,
      'Alkaa perjantaina 12. huhtikuuta 2024 ja päättyy lauantaina 13. huhtikuuta 2024',
      'Käynnissä, alkoi perjantaina 12. huhtikuuta 2024, päättyy lauantaina 13. huhtikuuta 2024',
      'Päättynyt lauantaina 13. huhtikuuta 2024',
    ],
    [
      fault,
      'Alkaa lauantaina 13. huhtikuuta 2024 kello 9.00',
      'Käynnissä, alkoi lauantaina 13. huhtikuuta 2024 kello 9.00',
    ],
    [change, 'Tulee voimaan lauantaina 13. huhtikuuta 2024', 'Tuli voimaan lauantaina 13. huhtikuuta 2024'],
    [{ ...night, withdrawn: true }, 'Peruttu: tässä kerrottu ei ole voimassa'],
  ])('in Finnish: %j', (notice, ...expected) => {
    expect(stateWords(notice, 'fi')).toEqual(expected);
  });

  test.each([
    [
      night,
      'Begynner fredag 12. april 2024 klokken 22.00 og varer til lørdag 13. april 2024 klokken 6.00',
      'Pågår, siden fredag 12. april 2024 klokken 22.00, til lørdag 13. april 2024 klokken 6.00',
      'Avsluttet lørdag 13. april 2024 klokken 6.00',
    ],
    [
      days,
      'Begynner fredag 12. april 2024 og varer til og med lørdag 13. april 2024',
      'Pågår, siden fredag 12. april 2024, til og med lørdag 13. april 2024',
      'Avsluttet lørdag 13. april 2024',
    ],
    [fault, 'Begynner lørdag 13. april 2024 klokken 9.00', 'Pågår, siden lørdag 13. april 2024 klokken 9.00'],
    [change, 'Begynner å gjelde lørdag 13. april 2024', 'Har gjeldt siden lørdag 13. april 2024'],
    [{ ...night, withdrawn: true }, 'Trukket tilbake: det som står her, gjelder ikke'],
  ])('in Norwegian: %j', (notice, ...expected) => {
    expect(stateWords(notice, 'nb')).toEqual(expected);
  });
});

function stateWords(notice: object, language: Language): string[] {
  const all = statesOf(notice as Announcement, localeFor(language));
  return all.map(({ words }) => words.replaceAll('\u00a0', ' '));
}

test.each([
  [
    'fi',
    ['maanantai–perjantai kello 8.00–16.00', 'joka päivä ympäri vuorokauden'],
    ['24. joulukuuta 2024: suljettu', 'Suljettu pyhäpäivinä.'],
    ['Avoinna nyt, sulkeutuu kello 16.00', 'Suljettu nyt, avautuu maanantaina kello 8.00'],
  ],
  [
    'nb',
    ['mandag–fredag klokken 8.00–16.00', 'alle dager døgnet rundt'],
    ['24. desember 2024: stengt', 'Stengt på helligdager.'],
    ['Åpent nå, til klokken 16.00', 'Stengt nå, åpner mandag klokken 8.00'],
  ],
] as const)('when somebody can be reached, in %s', (language, hoursSaid, others, now) => {
  const locale = localeFor(language);
  const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '));
  const week = { firstDay: 'monday', lastDay: 'friday', opens: '08:00', closes: '16:00' } as const;
  const always = { firstDay: 'monday', lastDay: 'sunday', opens: '00:00', closes: '24:00' } as const;
  const contact = { hours: [week], holidays: 'closed', otherDays: [{ day: '2024-12-24' }] } as const;
  expect(plain(formatHours([week, always], locale))).toEqual(hoursSaid);
  expect(plain(formatOtherHours(contact as never, locale))).toEqual(others);
  const friday = { start: startOf('2024-04-12 09:00'), end: startOf('2024-04-12 20:00') };
  const turns = openNow({ hours: [week], holidays: 'closed' }, friday, locale) ?? [];
  expect(plain(turns.map(([, text]) => text)).filter(Boolean)).toEqual(now);
});
