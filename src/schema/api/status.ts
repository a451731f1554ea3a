import { z } from 'zod';
import { announcement, severities } from '../announcement.ts';
import { address, envelope, id, instant, roleIds, wordsLanguage } from './fields.ts';

const going = z.object({
  id: id.describe('The announcement, as an id in announcements.json.'),
  url: address.describe('Permanent address of the page about it.'),
  language: wordsLanguage,
  title: z.string().describe('Heading. Plain text.'),
  kind: z
    .enum(announcement.shape.kind.exclude(['change']).options)
    .describe('maintenance: planned work; incident: a fault.'),
  severity: z.enum(severities).describe('How grave it is; critical is the gravest.'),
  since: instant.describe('First instant when it goes on, in UTC.'),
  until: instant.nullable().describe('First instant when it no longer goes on, in UTC. null: not known.'),
  roles: roleIds,
  methods: z
    .array(z.string())
    .describe('Login methods that it is about, as ids in methods.json. Empty: none in particular.'),
});

const part = (what: string) =>
  z.object({
    id: z.string().describe(`The ${what}, as an id in ${what}s.json.`),
    title: z.string().describe(`Name of the ${what}. Plain text.`),
    going: z.array(z.string()).describe(`Ids of what goes on for this ${what}. Empty: nothing is known.`),
  });

/** The document that says in short whether anything goes on. */
export const statusDocument = z
  .object({
    ...envelope,
    nextChange: instant
      .nullable()
      .describe(
        'First instant when this document no longer holds, in UTC: it is a file, made anew after that. null: no change is planned.',
      ),
    level: z
      .enum(['none', ...severities])
      .describe('How grave the gravest of what goes on is. none: nothing is known to go on.'),
    words: z.string().describe('The same in words, with the moment that they hold for. Plain text.'),
    badge: address.describe('Address of a picture (SVG) that says the same.'),
    going: z
      .array(going)
      .describe('Faults and planned work that go on as of built. The gravest first, then the newest.'),
    roles: z.array(part('role')).describe('Every group of readers.'),
    methods: z.array(part('method')).describe('Every login method.'),
  })
  .describe('Whether any fault or planned work goes on, as of a moment.');
