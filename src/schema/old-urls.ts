import { z } from 'zod';

const moved = z.strictObject({
  from: z
    .string()
    .max(200, 'Adressen är för lång.')
    .regex(
      /^\/(?:[a-z0-9][a-z0-9._-]*\/)*(?:[a-z0-9][a-z0-9._-]*(?:\/|\.html))$/i,
      'Skriv adressen utan webbplatsens namn: börja med / och sluta med / eller .html, med bara a–z, siffror, bindestreck och punkt.',
    )
    .meta({ title: 'Gammal adress' })
    .describe('Den gamla adressen.'),
  to: z
    .string()
    .regex(/^\//, 'Skriv adressen till en sida här. Börja och sluta med /, till exempel /hjalp/utloggad/.')
    .meta({ title: 'Leder till' })
    .describe('Sidan som den leder till nu.'),
});

/** Addresses that no page has any longer, and the page that each leads to. */
export const oldUrls = z.strictObject({
  moved: z
    .array(moved)
    .meta({ title: 'Gamla adresser', one: 'gammal adress', inShort: '{{fields.from}} leder till {{fields.to}}' })
    .describe('Gamla adresser, och vart de leder.'),
});

export type MovedUrl = z.infer<typeof moved>;
