import { z } from 'zod';
import { eachLanguage } from './each-language.ts';
import { line, yes } from './fields.ts';
import { say } from '../editors/say.ts';

const rule = z.strictObject({
  avoid: z
    .array(line(40).regex(/^[\p{L}\p{N}][^*]*\*?$/u, say`Börja med en bokstav, och skriv stjärna bara sist.`))
    .min(1, say`Skriv minst ett ord.`)
    .meta({ title: say`Undvik` })
    .describe(say`Orden eller uttrycken som inte ska stå i texten. En stjärna sist betyder att ordet får fortsätta.`),
  write: line(160)
    .meta({ title: say`Skriv i stället` })
    .describe(say`Vad man skriver i stället.`),
  where: z
    .enum(['notices', 'notice-headings'], {
      error: say`Skriv notices (meddelanden) eller notice-headings (rubriker i meddelanden).`,
    })
    .optional()
    .meta({ title: say`Var` })
    .describe(
      say`Var regeln gäller: notices (meddelanden) eller notice-headings (deras rubriker). Utelämna: överallt.`,
    ),
  forbidden: yes
    .meta({ title: say`Förbjudet` })
    .describe(say`Skriv true om texten inte får publiceras med orden. Annars varnar granskningen bara.`),
});

const rules = z.array(rule);

/** Words to avoid in each language, and words that are right although no dictionary has them. */
export const wordlist = z.strictObject({
  known: z
    .array(line(60))
    .meta({ title: say`Rätta ord`, asLines: 'words' })
    .describe(say`Namn och ord som är rätt fast ingen ordlista har dem.`),
  ...eachLanguage((language) =>
    rules
      .meta({ title: say`Ord att undvika på ${language}`, one: say`regel`, inShort: say`Skriv: {{fields.write}}` })
      .describe(say`Ord att undvika, och vad man skriver i stället.`),
  ).shape,
});

export type WordRule = z.infer<typeof rule>;
export type WordList = z.infer<typeof wordlist>;
