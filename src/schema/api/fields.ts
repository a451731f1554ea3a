import { z } from 'zod';

/** An instant in UTC to the millisecond: `2024-04-12T22:00:00.000Z`. */
export const instant = z.iso.datetime({ precision: 3 });

/** A whole address. */
export const address = z.url();

/** A language of the site (BCP 47). Version 1 may gain some, and who keeps its schema must be able to read them. */
export const language = z.string();

export const id = z.string().describe('Permanent name of the entry within its kind, the same in all languages.');

export const wordsLanguage = language.describe(
  'Language of the words of this entry (BCP 47). An entry that is not translated has those of the first language of the site.',
);

export const roleIds = z
  .array(z.string())
  .describe('Groups of readers that this concerns, as ids in roles.json. Empty: everyone.');

export const markdown = (what: string) =>
  z.string().describe(`${what}, as Markdown without HTML. Resolve the links in it against url.`);

/** What every document begins with. */
export const envelope = {
  version: z.literal(1).describe('Version of the API. Version 1 only gains members; skip those that you do not know.'),
  language: language.describe('Language that the document is for (BCP 47).'),
  built: instant.describe(
    'The instant that the site was built for, in UTC: the last boundary in time before the build. Stays the same until the next boundary.',
  ),
};
