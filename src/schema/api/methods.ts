import { z } from 'zod';
import { address, envelope, id, wordsLanguage } from './fields.ts';

const item = z.object({
  id,
  language: wordsLanguage,
  title: z.string().describe('Name, as its issuer writes it. Plain text.'),
  summary: z.string().describe('What it is and whom it is for, in one sentence. Plain text.'),
  issuer: z.string().nullable().describe('Who issues the e-identification. null: not stated.'),
  url: address.nullable().describe('The website of the issuer. null: not stated.'),
});

/** The document of ways to log in. */
export const methodsDocument = z
  .object({ ...envelope, methods: z.array(item).describe('All login methods, in the order that the site shows them.') })
  .describe('Ways to log in: e-identifications of different kinds.');

export type MethodsDocument = z.infer<typeof methodsDocument>;
