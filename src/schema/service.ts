import { z } from 'zod';
import { dateText, line, order, reference, roles, upkeep, webAddress } from './fields.ts';

const acceptedMethod = z.strictObject({
  method: reference('login-methods').meta({ title: 'Inloggningssätt' }).describe('Inloggningssättet.'),
  from: dateText
    .optional()
    .meta({ title: 'Från' })
    .describe('Första dagen då det går att använda. Utelämna om det alltid har gått.'),
  until: dateText
    .optional()
    .meta({ title: 'Till' })
    .describe('Sista dagen då det går att använda. Utelämna om det gäller tills vidare.'),
});

/** An e-service that one logs in to, with the methods it accepts and from when to when. */
export const service = z.strictObject({
  title: line(60).meta({ title: 'Namn' }).describe('E-tjänstens namn.'),
  summary: line(200).meta({ title: 'Sammanfattning' }).describe('Vad man gör i e-tjänsten, i en mening.'),
  roles,
  url: webAddress
    .optional()
    .meta({ title: 'Webbadress' })
    .describe('Adressen till e-tjänsten eller dess inloggningssida.'),
  methods: z
    .array(acceptedMethod)
    .min(1, 'Skriv minst ett inloggningssätt.')
    .meta({ title: 'Inloggningssätt', one: 'inloggningssätt' })
    .describe('Inloggningssätten som e-tjänsten tar emot, med datum.'),
  order,
  ...upkeep,
});

export type Service = z.infer<typeof service>;
export type AcceptedMethod = z.infer<typeof acceptedMethod>;
