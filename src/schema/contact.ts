import * as place from '../site/place.ts';
import { z } from 'zod';
import { dateText, line, order, reference, roles, someOf, sources, upkeep, webAddress } from './fields.ts';
import { phoneNumber } from './phone-number.ts';

/** The days of the week in order, Monday first. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export type Weekday = (typeof weekdays)[number];

/** How it is on public holidays and their eves, where it is known. */
const holidayHours = ['same', 'closed'] as const;

export type HolidayHours = (typeof holidayHours)[number];

const weekday = z.enum(weekdays, { error: `Skriv en av veckodagarna: ${weekdays.join(', ')}.` });

const clock = z
  .string()
  .regex(
    /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/,
    'Skriv klockslaget med fyra siffror och kolon, till exempel 08:00. Midnatt vid dagens slut är 24:00.',
  );

const openDays = z.strictObject({
  firstDay: weekday.meta({ title: 'Från och med' }).describe('Den första av veckodagarna.'),
  lastDay: weekday
    .optional()
    .meta({ title: 'Till och med' })
    .describe('Den sista av veckodagarna. Utelämna om det bara är en dag.'),
  opens: clock.meta({ title: 'Öppnar' }).describe('När det öppnar, till exempel 08:00.'),
  closes: clock.meta({ title: 'Stänger' }).describe('När det stänger, till exempel 16:00.'),
});

const otherDay = z.strictObject({
  day: dateText.meta({ title: 'Dag' }).describe('Dagen med andra tider.'),
  opens: clock.optional().meta({ title: 'Öppnar' }).describe('När det öppnar den dagen. Utelämna om det är stängt.'),
  closes: clock.optional().meta({ title: 'Stänger' }).describe('När det stänger den dagen. Utelämna om det är stängt.'),
});

const text = line(200);

/** Somebody to reach: an agency, an issuer of login methods, the police. */
export const contact = z.strictObject({
  title: line(80).meta({ title: 'Namn' }).describe('Vem man når, till exempel Freja kundtjänst.'),
  summary: text.meta({ title: 'Sammanfattning' }).describe('Vad man får hjälp med där, i en eller två meningar.'),
  group: line(60)
    .meta({ title: 'Rubrik över kontakten' })
    .describe('Rubriken som kontakten står under. Kontakter med samma rubrik står tillsammans.'),
  roles,
  methods: someOf(reference('login-methods'), 'Ta bort fältet om kontakten inte gäller något särskilt inloggningssätt.')
    .meta({ title: 'Inloggningssätt' })
    .describe('Inloggningssätten som man får hjälp med där.'),
  phone: phoneNumber
    .optional()
    .meta({ title: 'Telefon' })
    .describe('Telefonnumret, i grupper som går att läsa: 08-123 45 67 eller 114 14. Aldrig ett betalnummer.'),
  hours: someOf(openDays, 'Ta bort fältet om du inte vet när det är öppet.')
    .meta({ title: 'Öppettider', one: 'öppettid' })
    .describe(`När det är öppet, ${place.adjective} tid. Dygnet runt är 00:00 till 24:00.`),
  holidays: z
    .enum(holidayHours, { error: 'Skriv same (som vanligt) eller closed (stängt).' })
    .optional()
    .meta({ title: 'På helgdagar' })
    .describe('Hur det är på helgdagar och deras aftnar. Utelämna om du inte vet: då säger sidan inget de dagarna.'),
  otherDays: someOf(otherDay)
    .meta({ title: 'Dagar med andra tider', one: 'dag' })
    .describe('Dagar då öppettiderna är andra än vanligt.'),
  url: webAddress.optional().meta({ title: 'Webbadress' }).describe('Sidan där man får hjälp eller tar kontakt.'),
  chat: webAddress.optional().meta({ title: 'Chatt' }).describe('Sidan där man chattar.'),
  visit: text.optional().meta({ title: 'Besök' }).describe('Vart man går, eller hur man hittar dit.'),
  interpreter: text.optional().meta({ title: 'Tolk' }).describe('Hur man får tolk, och på vilka språk man får svar.'),
  relay: text
    .optional()
    .meta({ title: 'Förmedlade samtal' })
    .describe('Hur den som är döv, har dövblindhet eller har svårt att tala ringer.'),
  bring: text.optional().meta({ title: 'Ha till hands' }).describe('Vad som är bra att ha framme.'),
  order,
  sources: sources
    .min(1, 'Skriv minst en källa.')
    .describe('Sidorna som uppgifterna kommer från, och dagen då någon läste dem där.'),
  ...upkeep,
});

export type Contact = z.infer<typeof contact>;
