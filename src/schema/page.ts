import { z } from 'zod';
import { line, upkeep } from './fields.ts';
import { say } from '../editors/say.ts';

/** A page about the site itself, written in MDX by developers. */
export const page = z.strictObject({
  title: line(80)
    .meta({ title: say`Rubrik` })
    .describe(say`Sidans rubrik.`),
  summary: line(200)
    .meta({ title: say`Sammanfattning` })
    .describe(say`Vad sidan handlar om, i en mening.`),
  ...upkeep,
});
