import * as place from '../../site/place.ts';
import { z } from 'zod';
import { announcement, severities } from '../announcement.ts';
import { address, envelope, id, instant, roleIds, wordsLanguage } from './fields.ts';

const phase = z.object({
  name: z
    .enum(['before', 'during', 'after'])
    .describe('Where the phase lies in relation to the event. A notice without an event is during all the time.'),
  start: instant.describe('First instant of the phase, in UTC.'),
  end: instant.nullable().describe('First instant after the phase, in UTC. null: until further notice.'),
  text: z.string().describe('What the notice says during this phase. Plain text.'),
});

const stateNames = ['coming', 'ongoing', 'over', 'done', 'withdrawn'] as const;

const state = z.object({
  name: z
    .enum(stateNames)
    .describe(
      'How it is with what the announcement is about, whether or not it shows. coming: it has not begun; ongoing: it goes on; over: it has ended; done: a change that holds; withdrawn: the announcement does not apply.',
    ),
  start: instant.nullable().describe('First instant of the state, in UTC. null: since ever.'),
  end: instant.nullable().describe('First instant after the state, in UTC. null: until further notice.'),
  words: z
    .string()
    .describe(
      `The state in words, with its times in ${place.timeZone}. Plain text. May have no-break spaces (U+00A0).`,
    ),
});

const methodIds = z.array(z.string());

const item = z.object({
  id,
  url: address.describe('Permanent address of the page about this announcement.'),
  language: wordsLanguage,
  title: z.string().describe('Heading. Plain text.'),
  // Without the words for editors that the field carries.
  kind: z
    .enum(announcement.shape.kind.options)
    .describe('change: something works differently; maintenance: planned work; incident: a fault.'),
  severity: z.enum(severities).describe('How grave it is while it is urgent; critical is the gravest.'),
  urgentUntil: instant
    .nullable()
    .describe(
      'First instant when nothing is urgent any more, in UTC: show it as info from then on. null: until further notice. A withdrawn announcement is never urgent.',
    ),
  roles: roleIds,
  showFrom: instant.describe('First instant when the notice shows, in UTC.'),
  showUntil: instant
    .nullable()
    .describe('First instant when the notice no longer shows, in UTC. null: until further notice.'),
  newsUntil: instant
    .nullable()
    .describe(
      'First instant when the notice no longer shows on pages that are about none of its groups or methods, in UTC. null: until further notice.',
    ),
  eventFrom: instant
    .nullable()
    .describe('First instant of the event that the notice is about, in UTC. null: no event of its own.'),
  eventUntil: instant
    .nullable()
    .describe('First instant after the event, in UTC. null: no event, or one without a known end.'),
  summary: z.string().describe('The gist in one or two sentences, true at any time. Plain text.'),
  validity: z
    .string()
    .describe(
      `When the event happens, or else when the notice shows, in words and the time of ${place.timeZone}. Has no-break spaces (U+00A0).`,
    ),
  phases: z
    .array(phase)
    .describe('The times when the notice shows, in order and without gaps. Empty for a withdrawn announcement.'),
  states: z
    .array(state)
    .describe(
      'How it is with what the announcement is about, in order and without gaps, over all of time. Which one holds follows from the clock.',
    ),
  methods: methodIds.describe(
    'All login methods that it is about, those that start or cease to work too, as ids in methods.json. Empty: none in particular.',
  ),
  methodsAdded: methodIds.describe('Login methods that start to work when the event starts, as ids in methods.json.'),
  methodsRemoved: methodIds.describe('Login methods that cease to work when the event starts, as ids in methods.json.'),
  updated: instant.describe('When something in substance last changed, in UTC.'),
  withdrawn: z.boolean().describe('Whether the announcement has been withdrawn. It no longer shows then.'),
});

/** The document of notices: coming, current and past. */
export const announcementsDocument = z
  .object({
    ...envelope,
    roles: z.array(z.string()).describe('All groups of readers, as ids in roles.json.'),
    announcements: z
      .array(item)
      .describe('All announcements: coming, current, past and withdrawn. The gravest first, then the newest.'),
  })
  .describe('Dated notices about changes, planned maintenance and incidents.');
