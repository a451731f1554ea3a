import { z } from 'zod';
import { line, upkeep } from './fields.ts';

/** A page about the site itself, written in MDX by developers. */
export const page = z.strictObject({
  title: line(80).meta({ title: 'Rubrik' }).describe('Sidans rubrik.'),
  summary: line(200).meta({ title: 'Sammanfattning' }).describe('Vad sidan handlar om, i en mening.'),
  ...upkeep,
});
