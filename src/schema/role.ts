import { z } from 'zod';
import { line, order, reference, upkeep } from './fields.ts';

/** A group of readers with a page of its own. The instructions are the Markdown body. */
export const role = z.strictObject({
  title: line(40).describe('Gruppens namn, till exempel Arbetsgivare.'),
  heading: line(80).describe('Sidans rubrik, till exempel Logga in som arbetsgivare.'),
  summary: line(200).describe('Vad gruppen får hjälp med, i en mening.'),
  order,
  topTasks: z
    .array(reference('login-help'))
    .min(1, 'Välj minst en fråga.')
    .max(8, 'Välj högst åtta frågor.')
    .describe('De vanligaste frågorna för gruppen, viktigast först.'),
  ...upkeep,
});

export type Role = z.infer<typeof role>;
