import { z } from 'zod';
import { line, someOf, sources, upkeep } from './fields.ts';
import { say } from '../editors/say.ts';

const form = line(40).regex(/^[\p{L}\p{N}][^*]*\*?$/u, say`Börja med en bokstav, och skriv stjärna bara sist.`);

/** A word that answers have to use, and what it means: it stands below each answer that has the word. */
export const explainedWord = z.strictObject({
  title: line(40)
    .meta({ title: say`Ord` })
    .describe(say`Ordet i grundform.`),
  forms: someOf(form, say`Ta bort fältet om ordet alltid står som i Ord.`)
    .meta({ title: say`Så står ordet i svaren` })
    .describe(
      say`Orden som visar att ett svar behöver förklaringen. En stjärna sist betyder att ordet får fortsätta. Utelämna: bara det som står i Ord.`,
    ),
  meaning: line(200)
    .meta({ title: say`Förklaring` })
    .describe(say`Vad ordet betyder, i en mening. Den står under svaren där ordet finns.`),
  sources: sources
    .min(1, say`Ta bort fältet om det inte behövs någon källa.`)
    .optional()
    .describe(say`Sidorna som förklaringen bygger på, och dagen då någon läste dem.`),
  ...upkeep,
});

export type ExplainedWord = z.infer<typeof explainedWord>;
