import { z } from 'zod';
import { line, order, upkeep } from './fields.ts';
import { say } from '../editors/say.ts';

/** A subject that the help list is grouped by. */
export const topic = z.strictObject({
  title: line(60)
    .meta({ title: say`Namn` })
    .describe(say`Ämnets namn. Frågorna står under det i hjälplistan.`),
  order,
  ...upkeep,
});

export type Topic = z.infer<typeof topic>;
