import { z } from 'zod';
import { line, order, topTasks, upkeep } from './fields.ts';
import { say } from '../editors/say.ts';

/** A group of readers with a page of its own. The instructions are the Markdown body. */
export const role = z.strictObject({
  title: line(40)
    .meta({ title: say`Namn` })
    .describe(say`Gruppens namn, till exempel Arbetsgivare.`),
  heading: line(80)
    .meta({ title: say`Sidans rubrik` })
    .describe(say`Sidans rubrik, till exempel Logga in som arbetsgivare.`),
  summary: line(200)
    .meta({ title: say`Sammanfattning` })
    .describe(say`Vad gruppen får hjälp med, i en mening.`),
  order,
  topTasks: topTasks.describe(say`De vanligaste frågorna för gruppen, viktigast först.`),
  ...upkeep,
});

export type Role = z.infer<typeof role>;
