import { z } from 'zod';
import { envelope, instant } from './fields.ts';

/** The document that a scheduler follows to know when to build anew. */
export const nextChangeDocument = z
  .object({
    built: envelope.built,
    changes: z
      .array(instant)
      .describe(
        'Every later instant when some page changes by itself, or when a new build carries more of what is to come, in order and in UTC.',
      ),
  })
  .describe('When the site changes by itself.');

export type NextChangeDocument = z.infer<typeof nextChangeDocument>;
