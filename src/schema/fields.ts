import { z } from 'zod';
import { say } from '../editors/say.ts';

/** What a field holds where it is not left out. */
export const withoutOptional = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;

/** The kinds of entry that other entries can point to. */
export type ReferableKind =
  'login-help' | 'roles' | 'login-methods' | 'services' | 'announcements' | 'contacts' | 'symptoms' | 'topics';

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const dateForm = String.raw`\d{4}-\d{2}-\d{2}`;
const timeForm = String.raw`[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?`;

/** One line of text without HTML; `max` is in characters. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, say`Skriv en text: här står bara mellanslag.`)
    .max(max, say`Texten är för lång. Skriv högst ${max} tecken.`)
    .regex(/^[^\n\r<>]*$/, say`Skriv texten på en rad, utan HTML-tecknen < och >.`)
    .meta({ text: true });

/** A calendar day as text. Whether the day exists is checked where it is resolved. */
export const dateText = z
  .string()
  .regex(new RegExp(`^${dateForm}$`), say`Skriv datumet som år-månad-dag, till exempel 2026-11-24.`)
  .meta({ moment: 'day' });

/** A day, or a day and a clock time of the site, as text. */
export const dateOrTimeText = z
  .string()
  .regex(
    new RegExp(`^${dateForm}(?:${timeForm})?$`),
    say`Skriv dag, eller dag och klockslag, till exempel 2026-11-24 eller 2026-11-24 09:00.`,
  )
  .meta({ moment: 'day or time' });

/** A yes that is left out for no. */
export const yes = z.boolean(say`Skriv true eller ta bort fältet.`).optional();

/** An address on another site, always encrypted. */
export const webAddress = z
  .url({ protocol: /^https$/, abort: true, error: say`Skriv hela adressen, och börja den med https://.` })
  .refine(
    (address) => /^https:\/\/[^\s/?#@]+\.[^\s/?#@]+(?:[/?#]\S*)?$/.test(address),
    say`Skriv adressen utan mellanslag, lösenord och användarnamn.`,
  );

/** The id of an entry of another kind: its file name without ending. */
export const reference = (kind: ReferableKind) =>
  z
    .string()
    .regex(idPattern, say`Skriv filnamnet utan ändelse: bara a–z, siffror och bindestreck.`)
    .meta({ reference: kind });

/** The questions that many have, on a page where they begin. */
export const topTasks = z
  .array(reference('login-help'))
  .min(1, say`Välj minst en fråga.`)
  .max(8, say`Välj högst åtta frågor.`)
  .meta({ title: say`Vanliga frågor` });

/** A list that is left out where it would be empty. */
export const someOf = <Item extends z.ZodType>(item: Item, ifEmpty = say`Ta bort fältet om det inte behövs.`) =>
  z.array(item).min(1, ifEmpty).optional();

const source = z.strictObject({
  url: webAddress.meta({ title: say`Webbadress` }).describe(say`Sidan som uppgifterna kommer från.`),
  checked: dateText
    .meta({ title: say`Läst`, readToday: say`Jag har läst sidan i dag` })
    .describe(say`Dagen då någon läste sidan och såg att uppgifterna stämmer med den.`),
});

/** Where facts come from. */
export const sources = z.array(source).meta({ title: say`Källor`, one: say`källa` });

export type FactSource = z.infer<typeof source>;

/** Who keeps an entry right, and when it was last read through. */
export const upkeep = {
  reviewed: dateText
    .meta({ title: say`Senast läst`, readToday: say`Jag har läst texten i dag` })
    .describe(say`Dagen då någon senast läste igenom texten och såg att den stämmer.`),
  reviewBy: dateText
    .optional()
    .meta({ title: say`Läs igen senast` })
    .describe(say`Dagen då texten senast ska läsas igenom igen. Efter den dagen varnar granskningen.`),
  owner: line(80)
    .meta({ title: say`Ansvarig` })
    .describe(say`Den grupp eller funktion som ansvarar för texten.`),
};

/** The groups of readers an entry is for; left out means everyone. */
export const roles = someOf(reference('roles'), say`Ta bort fältet om texten gäller alla.`)
  .meta({ title: say`Gäller` })
  .describe(say`De grupper som texten gäller. Utelämna fältet om den gäller alla.`);

/** Place in a list: lower comes first. */
export const order = z
  .int(say`Skriv ett heltal.`)
  .min(0)
  .meta({ title: say`Ordning` })
  .describe(say`Plats i listan. Lägre tal kommer först.`);
