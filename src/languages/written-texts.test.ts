import { expect, test } from 'vitest';
import type * as relative from '../domain/check/language/check-relative-days.ts';
import type * as signs from '../domain/check/language/check-signs.ts';
import type * as times from '../domain/check/language/check-times-in-words.ts';
import type * as clocks from '../domain/check/announcements/written-clocks.ts';
import type * as dates from '../domain/check/announcements/written-dates.ts';
import type { Passage } from '../domain/check/language/passage.ts';
import type { Fault } from '../domain/fault/fault.ts';
import { inAllLanguages, languages, localeFor } from '../../test/support/in-all-languages.ts';
import type { Language } from './codes.ts';
import type { WritingRules } from './language.ts';

const { checkRelativeDays } = await inAllLanguages<typeof relative>('domain/check/language/check-relative-days.ts');
const { checkSigns } = await inAllLanguages<typeof signs>('domain/check/language/check-signs.ts');
const { checkTimesInWords } = await inAllLanguages<typeof times>('domain/check/language/check-times-in-words.ts');
const { writtenClocks } = await inAllLanguages<typeof clocks>('domain/check/announcements/written-clocks.ts');
const { writtenDates } = await inAllLanguages<typeof dates>('domain/check/announcements/written-dates.ts');
const { writingRules } = await inAllLanguages<{ writingRules: Record<Language, WritingRules> }>(
  'languages/of-site/writing.ts',
);

/** Each date as `weekday day.month`, joined; then its year and whether it is called a weekend. */
function datesIn(text: string, language: Language): string {
  return writtenDates(text, localeFor(language))
    .map(({ days, year, isWeekend }) => {
      const parts = days.map(({ weekday, day, month, yearsLater }) =>
        [weekday ?? '-', `${day}.${month}${yearsLater ? '+1' : ''}`].join(' '),
      );
      return [parts.join(' to '), year ?? 'no year', ...(isWeekend ? ['weekend'] : [])].join(', ');
    })
    .join('; ');
}

test.each([
  ['lauantaina 13. huhtikuuta 2024', '6 13.4, 2024'],
  ['Lauantai-iltana 13. huhtikuuta', '6 13.4, no year'],
  ['keskiviikkona 1. toukokuuta 2024', '3 1.5, 2024'],
  ['la 13. huhtikuuta 2024', '6 13.4, 2024'],
  ['13.–14. huhtikuuta 2024', '- 13.4 to - 14.4, 2024'],
  ['viikonloppuna 13.–14. huhtikuuta 2024', '- 13.4 to - 14.4, 2024, weekend'],
  ['30. marraskuuta – 1. joulukuuta 2024', '- 30.11 to - 1.12, 2024'],
  ['perjantaina 12. huhtikuuta 2024 kello 22.00 – lauantaina 13. huhtikuuta 2024', '5 12.4 to 6 13.4, 2024'],
  ['sunnuntaina 27. lokakuuta kello 3.30 kesäaikaa – 28. lokakuuta 2024', '7 27.10 to - 28.10, 2024'],
  ['lauantaina ja sunnuntaina, huhtikuussa 2024, 13 henkilöä', ''],
])('dates in Finnish: %s', (text, expected) => {
  expect(datesIn(text, 'fi')).toBe(expected);
});

test.each([
  ['lørdag 13. april 2024', '6 13.4, 2024'],
  ['Lørdag kveld den 13. april', '6 13.4, no year'],
  ['natt til søndag 14. april 2024', '7 14.4, 2024'],
  ['tors. 2. mai', '4 2.5, no year'],
  ['13.–14. april 2024', '- 13.4 to - 14.4, 2024'],
  ['helgen 30. november–1. desember 2024', '- 30.11 to - 1.12, 2024, weekend'],
  ['fredag 12. april klokken 22.00 til lørdag 13. april 2024 klokken 6.00', '5 12.4 to 6 13.4, 2024'],
  ['søndag 27. oktober klokken 2.30 sommertid til mandag 28. oktober 2024', '7 27.10 to 1 28.10, 2024'],
  ['på lørdag og søndag, i april 2024, 13 personer', ''],
])('dates in Norwegian: %s', (text, expected) => {
  expect(datesIn(text, 'nb')).toBe(expected);
});

test.each([
  ['fi', 'Suljettu kello 3.30–5.00 ja klo 22.', ['3.30', '5.0', '22.0']],
  ['fi', 'Avoinna kello 9 ja 12.30 ja 15:45.', ['9.0', '12.30', '15.45']],
  ['fi', 'Hinta on 9.50 €, versio 1.40, 13. huhtikuuta, kello 9. huhtikuuta.', []],
  ['nb', 'Stengt klokken 2.30 til 5.00 og etter kl. 22.', ['2.30', '5.0', '22.0']],
  ['nb', 'Åpent fra 9.15 og til 15:45.', ['9.15', '15.45']],
  ['nb', 'Prisen er fra 9.50 kr, versjon 1.40, 13. april.', []],
] as const)('clock times, in %s: %s', (language, text, expected) => {
  const found = writtenClocks(text, localeFor(language));
  expect(found.map(({ hour, minute }) => `${hour}.${minute}`)).toEqual(expected);
});

test.each([
  ['fi', 'kello 3.30 kesäaikaa', true],
  ['fi', 'takaisin kello 3.00', true],
  ['fi', 'kello 3.30', false],
  ['nb', 'klokken 2.30 normaltid', true],
  ['nb', 'tilbake til klokken 2.00', true],
  ['nb', 'klokken 2.30', false],
] as const)('in %s “%s” says which of two like times it is: %s', (language, text, isSettled) => {
  expect(writtenClocks(text, localeFor(language)).map((clock) => clock.isSettled)).toEqual([isSettled]);
});

const passage = (text: string): Passage => ({
  ...{ part: 'paragraph', text, file: 'x.md' },
  offsetAt: (index) => index,
  placeAt: () => ({ line: 1 }),
});
const advice = (faults: Fault[]) => faults.map(({ message }) => message);

test.each([
  ['fi', '13/4 2024', 'Skriv dagen med månadens namn: 13. huhtikuuta 2024.'],
  ['fi', '13.4.2024', 'Skriv dagen med månadens namn: 13. huhtikuuta 2024.'],
  ['fi', '13.–14.4.2024', 'Skriv dagen med månadens namn: 13. huhtikuuta 2024.'],
  ['fi', 'kello 9:00', 'Skriv klockslag med punkt: kello 9.00.'],
  ['fi', 'klo 9.00', 'Skriv ut ordet: kello 9.00.'],
  ['fi', 'kello9.00', 'Sätt ett mellanslag efter kello: kello 9.00.'],
  ['fi', 'kello 09.00', 'Skriv timmen utan nolla: kello 9.00.'],
  ['fi', 'kello 9.00 – 15.30', 'Skriv tankstreck utan mellanslag mellan klockslag: kello 9.00–15.30.'],
  ['fi', '13.-14. huhtikuuta', 'Skriv tankstreck mellan tal: 13–14.'],
  ['fi', '13. – 14. huhtikuuta', 'Skriv tankstreck utan mellanslag mellan tal: 13.–14. huhtikuuta.'],
  [
    'fi',
    '30. marraskuuta–1. joulukuuta',
    'Skriv mellanslag på båda sidor om tankstrecket: 30. marraskuuta – 1. joulukuuta.',
  ],
  ['fi', 'April 13, 2024', 'Skriv dagen före månaden: 13. huhtikuuta 2024.'],
  ['fi', '13. Huhtikuuta', 'Skriv månaden med liten bokstav: 13. huhtikuuta.'],
  ['fi', '13 huhtikuuta', 'Sätt punkt efter dagens nummer: 13. huhtikuuta.'],
  ['fi', 'suljettu Lauantaina', 'Skriv veckodagen med liten bokstav: maanantaina.'],
  ['fi', '3 pm', 'Skriv klockslag från 0 till 24: kello 15.00.'],
  ['nb', '13/4 2024', 'Skriv dagen med månadens namn: 13. april 2024.'],
  ['nb', '13.4.2024', 'Skriv dagen med månadens namn: 13. april 2024.'],
  ['nb', 'klokken 9:00', 'Skriv klockslag med punkt: klokken 9.00.'],
  ['nb', 'kl. 9.00', 'Skriv ut ordet: klokken 9.00.'],
  ['nb', 'klokken9.00', 'Sätt ett mellanslag efter klokken: klokken 9.00.'],
  ['nb', 'klokken 09.00', 'Skriv timmen utan nolla: klokken 9.00.'],
  ['nb', 'klokken 9.00–15.30', 'Skriv til mellan klockslag: klokken 9.00 til 15.30.'],
  ['nb', 'fra 9.00–15.30', 'Skriv til mellan klockslag: 9.00 til 15.30.'],
  ['nb', '13.-14. april', 'Skriv tankstreck mellan tal: 13–14.'],
  ['nb', '13. – 14. april', 'Skriv tankstreck utan mellanslag mellan tal: 13.–14. april.'],
  ['nb', 'April 13, 2024', 'Skriv dagen före månaden: 13. april 2024.'],
  ['nb', '13. April', 'Skriv månaden med liten bokstav: 13. april.'],
  ['nb', '13 april', 'Sätt punkt efter dagens nummer: 13. april.'],
  ['nb', 'stengt Lørdag', 'Skriv veckodagen med liten bokstav: mandag.'],
  ['nb', '3 pm', 'Skriv klockslag från 0 till 24: klokken 15.00.'],
] as const)('in %s “%s” is not the form of the site', (language, text, expected) => {
  const [said = ''] = advice(checkTimesInWords([passage(text)], localeFor(language)));
  expect(said.replace(/^.*? har fel form\. /, '')).toBe(expected);
});

test.each([
  ['fi', 'huomenna'],
  ['fi', 'Tänään'],
  ['fi', 'ensi viikolla'],
  ['fi', 'suljettu lauantaina'],
  ['nb', 'i morgen'],
  ['nb', 'I dag'],
  ['nb', 'neste uke'],
  ['nb', 'på lørdag'],
] as const)('in %s “%s” is another day the day after', (language, text) => {
  expect(checkRelativeDays([passage(`X ${text}.`)], localeFor(language))).toHaveLength(1);
});

test.each([
  ['fi', 'Hae "sana".'],
  ['fi', 'Hae «sana».'],
  ['nb', 'Søk "ord".'],
  ['nb', 'Søk ”ord”.'],
] as const)('in %s the quotation marks of %s are others', (language, text) => {
  expect(advice(checkSigns([passage(text)], localeFor(language))).length).toBeGreaterThan(0);
});

test.each([
  [
    'fi',
    'Suljettu lauantaina 13. huhtikuuta 2024 kello 22.00 – 14. huhtikuuta 2024 kello 6.00, kello 9.00–15.30, 13.–14. huhtikuuta 2024, 30. marraskuuta – 1. joulukuuta 2024. Hae ”sana”. Lauantaisin avoinna.',
  ],
  [
    'nb',
    'Stengt lørdag 13. april 2024 klokken 22.00 til 14. april 2024 klokken 6.00, 13.–14. april 2024, 30. november–1. desember 2024. Søk «ord». Lørdager åpent.',
  ],
] as const)('the forms of the site itself are right, in %s', (language, text) => {
  const locale = localeFor(language);
  const checks = [checkTimesInWords, checkRelativeDays, checkSigns];
  expect(checks.flatMap((check) => advice(check([passage(text)], locale)))).toEqual([]);
});

test.each([
  ['sv', 'Läs mer här', 'Läs mer om BankID'],
  ['en', 'Click here', 'Click on your bank'],
  ['fi', 'Lue lisää täältä', 'Lue lisää mobiilivarmenteesta'],
  ['fi', 'tästä linkistä', 'Tästä näin saat tunnuksen'],
  ['fi', 'Lisätietoja', 'Lisätietoja tunnuksista'],
  ['nb', 'Les mer her', 'Les mer om BankID'],
  ['nb', 'denne lenken', 'Lenker til banker'],
  ['nb', 'Mer informasjon', 'Mer informasjon om BankID'],
] as const)('in %s a link with “%s” says nothing, one with “%s” does', (language, empty, telling) => {
  const { emptyLinks } = writingRules[language];
  expect([emptyLinks.test(empty), emptyLinks.test(telling)]).toEqual([true, false]);
});

test.each([
  ['fi', 'Klikkaa tästä ja hae tunnus'],
  ['fi', 'Paina tätä'],
  ['nb', 'Klikk her for å logge inn'],
] as const)('in %s “%s” begins with an order to use the mouse', (language, text) => {
  expect(writingRules[language].clicks.test(text)).toBe(true);
});

test.each(languages)('the example of a date in %s is one that is right', (language) => {
  expect(datesIn(writingRules[language].exampleDate, language)).toBe('6 5.12, 2026');
});
