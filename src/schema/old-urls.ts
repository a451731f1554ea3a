import { z } from 'zod';
import { say } from '../editors/say.ts';

const moved = z.strictObject({
  from: z
    .string()
    .max(200, say`Adressen är för lång.`)
    .regex(
      /^\/(?:[a-z0-9][a-z0-9._-]*\/)*(?:[a-z0-9][a-z0-9._-]*(?:\/|\.html))$/i,
      say`Skriv adressen utan webbplatsens namn: börja med / och sluta med / eller .html, med bara a–z, siffror, bindestreck och punkt.`,
    )
    .meta({ title: say`Gammal adress` })
    .describe(say`Den gamla adressen.`),
  to: z
    .string()
    .regex(/^\//, say`Skriv adressen till en sida här. Börja och sluta med /, till exempel /hjalp/utloggad/.`)
    .meta({ title: say`Leder till` })
    .describe(say`Sidan som den leder till nu.`),
});

/** Addresses that no page has any longer, and the page that each leads to. */
export const oldUrls = z.strictObject({
  moved: z
    .array(moved)
    .meta({
      title: say`Gamla adresser`,
      one: say`gammal adress`,
      inShort: say`{{fields.from}} leder till {{fields.to}}`,
    })
    .describe(say`Gamla adresser, och vart de leder.`),
});

export type MovedUrl = z.infer<typeof moved>;
