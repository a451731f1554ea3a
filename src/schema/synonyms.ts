import { z } from 'zod';
import { line } from './fields.ts';

const groups = z
  .array(z.array(line(40)).min(2, 'En grupp behöver minst två ord.'))
  .describe('Grupper av ord som betyder samma sak när man söker.');

/** Words that mean the same to somebody who searches, a list of groups per language. */
export const synonyms = z.strictObject({ sv: groups, en: groups });

export type Synonyms = z.infer<typeof synonyms>;
