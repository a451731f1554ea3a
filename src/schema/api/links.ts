import { z } from 'zod';
import { address, envelope, id, roleIds, wordsLanguage } from './fields.ts';

const item = z.object({
  id,
  language: wordsLanguage,
  title: z.string().describe('Text of the link. Plain text.'),
  summary: z.string().nullable().describe('What the reader finds there, in one sentence. null: not stated.'),
  group: z.string().describe('Heading that the link stands under. Links with the same heading belong together.'),
  url: address.describe('Where the link leads, on another site.'),
  roles: roleIds,
});

/** The document of links to other sites. */
export const linksDocument = z
  .object({ ...envelope, links: z.array(item).describe('All links, in the order that the site shows them.') })
  .describe('Related links to other sites.');

export type LinksDocument = z.infer<typeof linksDocument>;
