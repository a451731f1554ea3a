import { z } from 'zod';
import { line, order, topTasks, upkeep } from './fields.ts';

/** A group of readers with a page of its own. The instructions are the Markdown body. */
export const role = z.strictObject({
  title: line(40).meta({ title: 'Namn' }).describe('Gruppens namn, till exempel Arbetsgivare.'),
  heading: line(80).meta({ title: 'Sidans rubrik' }).describe('Sidans rubrik, till exempel Logga in som arbetsgivare.'),
  summary: line(200).meta({ title: 'Sammanfattning' }).describe('Vad gruppen får hjälp med, i en mening.'),
  order,
  topTasks: topTasks.describe('De vanligaste frågorna för gruppen, viktigast först.'),
  ...upkeep,
});

export type Role = z.infer<typeof role>;
