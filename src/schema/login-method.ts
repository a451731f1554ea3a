import { z } from 'zod';
import { line, order, upkeep, webAddress } from './fields.ts';

/** A way to identify oneself: an e-identification of some kind. */
export const loginMethod = z.strictObject({
  title: line(60).meta({ title: 'Namn' }).describe('Namnet, så som utfärdaren skriver det.'),
  summary: line(200).meta({ title: 'Sammanfattning' }).describe('Vad det är och vem det är till för, i en mening.'),
  issuer: line(80).optional().meta({ title: 'Utfärdare' }).describe('Vem som ger ut legitimationen.'),
  url: webAddress.optional().meta({ title: 'Webbadress' }).describe('Utfärdarens egen webbplats.'),
  order,
  ...upkeep,
});

export type LoginMethod = z.infer<typeof loginMethod>;
