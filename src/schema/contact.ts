import * as place from '../site/place.ts';
import { z } from 'zod';
import { dateText, line, order, reference, roles, someOf, sources, upkeep, webAddress } from './fields.ts';
import { phoneNumber } from './phone-number.ts';
import { language } from '../editors/of-site.ts';
import { say } from '../editors/say.ts';

/** The days of the week in order, Monday first. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export type Weekday = (typeof weekdays)[number];

/** How it is on public holidays and their eves, where it is known. */
const holidayHours = ['same', 'closed'] as const;

export type HolidayHours = (typeof holidayHours)[number];

const weekday = z.enum(weekdays, { error: say`Skriv en av veckodagarna: ${weekdays.join(', ')}.` });

const clock = z
  .string()
  .regex(
    /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/,
    say`Skriv klockslaget med fyra siffror och kolon, till exempel 08:00. Midnatt vid dagens slut är 24:00.`,
  );

const openDays = z.strictObject({
  firstDay: weekday.meta({ title: say`Från och med` }).describe(say`Den första av veckodagarna.`),
  lastDay: weekday
    .optional()
    .meta({ title: say`Till och med` })
    .describe(say`Den sista av veckodagarna. Utelämna om det bara är en dag.`),
  opens: clock.meta({ title: say`Öppnar` }).describe(say`När det öppnar, till exempel 08:00.`),
  closes: clock.meta({ title: say`Stänger` }).describe(say`När det stänger, till exempel 16:00.`),
});

const otherDay = z.strictObject({
  day: dateText.meta({ title: say`Dag` }).describe(say`Dagen med andra tider.`),
  opens: clock
    .optional()
    .meta({ title: say`Öppnar` })
    .describe(say`När det öppnar den dagen. Utelämna om det är stängt.`),
  closes: clock
    .optional()
    .meta({ title: say`Stänger` })
    .describe(say`När det stänger den dagen. Utelämna om det är stängt.`),
});

const text = line(200);

/** Somebody to reach: an agency, an issuer of login methods, the police. */
export const contact = z.strictObject({
  title: line(80)
    .meta({ title: say`Namn` })
    .describe(say`Vem man når, till exempel Freja kundtjänst.`),
  summary: text.meta({ title: say`Sammanfattning` }).describe(say`Vad man får hjälp med där, i en eller två meningar.`),
  group: line(60)
    .meta({ title: say`Rubrik över kontakten` })
    .describe(say`Rubriken som kontakten står under. Kontakter med samma rubrik står tillsammans.`),
  roles,
  methods: someOf(
    reference('login-methods'),
    say`Ta bort fältet om kontakten inte gäller något särskilt inloggningssätt.`,
  )
    .meta({ title: say`Inloggningssätt` })
    .describe(say`Inloggningssätten som man får hjälp med där.`),
  phone: phoneNumber
    .optional()
    .meta({ title: say`Telefon` })
    .describe(say`Telefonnumret, i grupper som går att läsa: 08-123 45 67 eller 114 14. Aldrig ett betalnummer.`),
  hours: someOf(openDays, say`Ta bort fältet om du inte vet när det är öppet.`)
    .meta({ title: say`Öppettider`, one: say`öppettid` })
    .describe(say`När det är öppet, ${place.adjective[language]} tid. Dygnet runt är 00:00 till 24:00.`),
  holidays: z
    .enum(holidayHours, { error: say`Skriv same (som vanligt) eller closed (stängt).` })
    .optional()
    .meta({ title: say`På helgdagar` })
    .describe(say`Hur det är på helgdagar och deras aftnar. Utelämna om du inte vet: då säger sidan inget de dagarna.`),
  otherDays: someOf(otherDay)
    .meta({ title: say`Dagar med andra tider`, one: say`dag` })
    .describe(say`Dagar då öppettiderna är andra än vanligt.`),
  url: webAddress
    .optional()
    .meta({ title: say`Webbadress` })
    .describe(say`Sidan där man får hjälp eller tar kontakt.`),
  chat: webAddress
    .optional()
    .meta({ title: say`Chatt` })
    .describe(say`Sidan där man chattar.`),
  visit: text
    .optional()
    .meta({ title: say`Besök` })
    .describe(say`Vart man går, eller hur man hittar dit.`),
  interpreter: text
    .optional()
    .meta({ title: say`Tolk` })
    .describe(say`Hur man får tolk, och på vilka språk man får svar.`),
  relay: text
    .optional()
    .meta({ title: say`Förmedlade samtal` })
    .describe(say`Hur den som är döv, har dövblindhet eller har svårt att tala ringer.`),
  bring: text
    .optional()
    .meta({ title: say`Ha till hands` })
    .describe(say`Vad som är bra att ha framme.`),
  order,
  sources: sources
    .min(1, say`Skriv minst en källa.`)
    .describe(say`Sidorna som uppgifterna kommer från, och dagen då någon läste dem där.`),
  ...upkeep,
});

export type Contact = z.infer<typeof contact>;
