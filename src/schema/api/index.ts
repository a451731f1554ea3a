import { z } from 'zod';
import { address, envelope, instant, language } from './fields.ts';

const kind = z.string().describe('Kind of document: the name of its file without ending.');

const document = z.object({
  kind,
  language: language.describe('Language (BCP 47).'),
  url: address.describe('Address of the document.'),
  schema: address.describe('Address of the JSON Schema that the document follows.'),
});

const schema = z.object({ kind, url: address.describe('Address of the JSON Schema (draft 2020-12).') });

const status = z.object({
  language: language.describe('Language (BCP 47).'),
  json: address.describe('Address of the document that says whether anything goes on.'),
  badge: address.describe('Address of a picture (SVG) that says the same.'),
});

const feed = z.object({
  language: language.describe('Language (BCP 47).'),
  role: z.string().nullable().describe('The group of readers that it concerns, as an id in roles.json. null: all.'),
  atom: address.describe('Address of the Atom feed.'),
  json: address.describe('Address of the JSON Feed.'),
  calendar: address.describe('Address of the calendar (iCalendar).'),
});

/** The document that leads to all others. */
export const indexDocument = z
  .object({
    version: envelope.version,
    built: envelope.built,
    site: address.describe('Address of the start page for people, in the language of this index.'),
    languages: z.array(language).describe('Languages of the site (BCP 47), the default first.'),
    documents: z.array(document).describe('Every document in every language.'),
    schemas: z.array(schema).describe('Every published JSON Schema.'),
    feeds: z.array(feed).describe('Feeds and calendars of the announcements, for all and for each group of readers.'),
    nextChange: address.describe('Address of the list of instants when the site changes by itself.'),
    embed: address.describe('Address of the script that defines the element <login-notices>.'),
    status: z.array(status).describe('Whether any fault or planned work goes on, in every language.'),
    openApi: address.describe('Address of the OpenAPI description of all documents.'),
    types: address.describe('Address of the TypeScript types of all documents.'),
  })
  .describe('What there is to read for other services.');

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
