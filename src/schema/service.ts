import { z } from 'zod';
import { dateText, line, order, reference, roles, upkeep, webAddress } from './fields.ts';
import { say } from '../editors/say.ts';

const acceptedMethod = z.strictObject({
  method: reference('login-methods')
    .meta({ title: say`Inloggningssätt` })
    .describe(say`Inloggningssättet.`),
  from: dateText
    .optional()
    .meta({ title: say`Från` })
    .describe(say`Första dagen då det går att använda. Utelämna om det alltid har gått.`),
  until: dateText
    .optional()
    .meta({ title: say`Till` })
    .describe(say`Sista dagen då det går att använda. Utelämna om det gäller tills vidare.`),
});

/** An e-service that one logs in to, with the methods it accepts and from when to when. */
export const service = z.strictObject({
  title: line(60)
    .meta({ title: say`Namn` })
    .describe(say`E-tjänstens namn.`),
  summary: line(200)
    .meta({ title: say`Sammanfattning` })
    .describe(say`Vad man gör i e-tjänsten, i en mening.`),
  roles,
  url: webAddress
    .optional()
    .meta({ title: say`Webbadress` })
    .describe(say`Adressen till e-tjänsten eller dess inloggningssida.`),
  methods: z
    .array(acceptedMethod)
    .min(1, say`Skriv minst ett inloggningssätt.`)
    .meta({ title: say`Inloggningssätt`, one: say`inloggningssätt` })
    .describe(say`Inloggningssätten som e-tjänsten tar emot, med datum.`),
  order,
  ...upkeep,
});

export type Service = z.infer<typeof service>;
export type AcceptedMethod = z.infer<typeof acceptedMethod>;
