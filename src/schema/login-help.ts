import { z } from 'zod';
import { line, reference, roles, someOf, sources, upkeep } from './fields.ts';
import { say } from '../editors/say.ts';

/** One question about logging in, with its answer. The steps are the Markdown body. */
export const loginHelp = z.strictObject({
  title: line(90)
    .meta({ title: say`Fråga` })
    .describe(say`Frågan, som läsaren själv skulle ställa den.`),
  answer: line(260)
    .meta({ title: say`Kort svar` })
    .describe(say`Svaret i en eller två meningar. Det står överst på sidan och i sökresultat.`),
  topic: reference('topics')
    .meta({ title: say`Ämne` })
    .describe(say`Ämnet som frågan sorteras under i hjälplistan.`),
  roles,
  methods: someOf(reference('login-methods'), say`Ta bort fältet om frågan inte gäller något särskilt inloggningssätt.`)
    .meta({ title: say`Inloggningssätt` })
    .describe(say`Inloggningssätten som frågan handlar om.`),
  symptoms: someOf(reference('symptoms'), say`Ta bort fältet om guiden inte ska leda till frågan.`)
    .meta({ title: say`Problem i guiden` })
    .describe(say`Det som har hänt läsaren. Guiden Hjälp mig logga in leder till svaret från de problemen.`),
  keywords: z
    .array(line(40))
    .min(1, say`Ta bort fältet om det inte behövs några sökord.`)
    .max(60, say`Skriv högst 60 sökord.`)
    .optional()
    .meta({ title: say`Sökord` })
    .describe(say`Ord som folk söker på men som inte står i texten.`),
  related: z
    .array(reference('login-help'))
    .min(1, say`Ta bort fältet om ingen annan fråga ligger nära.`)
    .max(5, say`Välj högst fem frågor.`)
    .optional()
    .meta({ title: say`Liknande frågor` })
    .describe(say`Andra frågor som ligger nära.`),
  contacts: someOf(reference('contacts'), say`Ta bort fältet om ingen särskild ska stå.`)
    .meta({ title: say`Kontakter` })
    .describe(say`Vem läsaren ska vända sig till först, utöver dem som hör till grupperna och inloggningssätten.`),
  sources: sources
    .min(1, say`Ta bort fältet om det inte behövs någon källa.`)
    .optional()
    .describe(say`Sidorna som uppgifterna kommer från, och dagen då någon läste dem där.`),
  ...upkeep,
});

export type LoginHelp = z.infer<typeof loginHelp>;
