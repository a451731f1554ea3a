import { z } from 'zod';
import { line, order, upkeep, webAddress } from './fields.ts';
import { say } from '../editors/say.ts';

/** A way to identify oneself: an e-identification of some kind. */
export const loginMethod = z.strictObject({
  title: line(60)
    .meta({ title: say`Namn` })
    .describe(say`Namnet, så som utfärdaren skriver det.`),
  summary: line(200)
    .meta({ title: say`Sammanfattning` })
    .describe(say`Vad det är och vem det är till för, i en mening.`),
  issuer: line(80)
    .optional()
    .meta({ title: say`Utfärdare` })
    .describe(say`Vem som ger ut legitimationen.`),
  url: webAddress
    .optional()
    .meta({ title: say`Webbadress` })
    .describe(say`Utfärdarens egen webbplats.`),
  order,
  ...upkeep,
});

export type LoginMethod = z.infer<typeof loginMethod>;
