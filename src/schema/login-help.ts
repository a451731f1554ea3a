import { z } from 'zod';
import { line, reference, roles, someOf, sources, upkeep } from './fields.ts';

/** One question about logging in, with its answer. The steps are the Markdown body. */
export const loginHelp = z.strictObject({
  title: line(90).meta({ title: 'Fråga' }).describe('Frågan, som läsaren själv skulle ställa den.'),
  answer: line(260)
    .meta({ title: 'Kort svar' })
    .describe('Svaret i en eller två meningar. Det står överst på sidan och i sökresultat.'),
  topic: reference('topics').meta({ title: 'Ämne' }).describe('Ämnet som frågan sorteras under i hjälplistan.'),
  roles,
  methods: someOf(reference('login-methods'), 'Ta bort fältet om frågan inte gäller något särskilt inloggningssätt.')
    .meta({ title: 'Inloggningssätt' })
    .describe('Inloggningssätten som frågan handlar om.'),
  symptoms: someOf(reference('symptoms'), 'Ta bort fältet om guiden inte ska leda till frågan.')
    .meta({ title: 'Problem i guiden' })
    .describe('Det som har hänt läsaren. Guiden Hjälp mig logga in leder till svaret från de problemen.'),
  keywords: z
    .array(line(40))
    .min(1, 'Ta bort fältet om det inte behövs några sökord.')
    .max(60, 'Skriv högst 60 sökord.')
    .optional()
    .meta({ title: 'Sökord' })
    .describe('Ord som folk söker på men som inte står i texten.'),
  related: z
    .array(reference('login-help'))
    .min(1, 'Ta bort fältet om ingen annan fråga ligger nära.')
    .max(5, 'Välj högst fem frågor.')
    .optional()
    .meta({ title: 'Liknande frågor' })
    .describe('Andra frågor som ligger nära.'),
  contacts: someOf(reference('contacts'), 'Ta bort fältet om ingen särskild ska stå.')
    .meta({ title: 'Kontakter' })
    .describe('Vem läsaren ska vända sig till först, utöver dem som hör till grupperna och inloggningssätten.'),
  sources: sources
    .min(1, 'Ta bort fältet om det inte behövs någon källa.')
    .optional()
    .describe('Sidorna som uppgifterna kommer från, och dagen då någon läste dem där.'),
  ...upkeep,
});

export type LoginHelp = z.infer<typeof loginHelp>;
