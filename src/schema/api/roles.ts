import { z } from 'zod';
import { address, envelope, id, markdown, wordsLanguage } from './fields.ts';

const item = z.object({
  id,
  url: address.describe('Permanent address of the page for this group.'),
  language: wordsLanguage,
  title: z.string().describe('Name of the group. Plain text.'),
  heading: z.string().describe('Heading of the page for this group. Plain text.'),
  summary: z.string().describe('What the group gets help with, in one sentence. Plain text.'),
  body: markdown('The instructions to the group'),
});

/** The document of groups of readers. */
export const rolesDocument = z
  .object({ ...envelope, roles: z.array(item).describe('All groups, in the order that the site shows them.') })
  .describe('Groups of readers.');

export type RolesDocument = z.infer<typeof rolesDocument>;
