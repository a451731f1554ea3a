import { z } from 'zod';
import { guideQuestions } from '../symptom.ts';
import { address, envelope, id, instant, markdown, roleIds, wordsLanguage } from './fields.ts';

const question = z.object({
  id,
  url: address.describe('Permanent address of the page with this answer.'),
  language: wordsLanguage,
  title: z.string().describe('The question. Plain text.'),
  answer: z.string().describe('The answer in one or two sentences. Plain text.'),
  topic: z.string().describe('The topic that the question belongs to, as an id in topics.json.'),
  roles: roleIds,
  methods: z
    .array(z.string())
    .describe('Login methods that the question is about, as ids in methods.json. Empty: no one in particular.'),
  symptoms: z
    .array(z.string())
    .describe(
      'What has happened to those whom the question helps, as ids in symptoms.json. Empty: the guide leaves it out.',
    ),
  keywords: z.array(z.string()).describe('Words that people search for but that the text does not have.'),
  related: z.array(z.string()).describe('Ids of other questions that lie near.'),
  reviewed: z.iso.date().describe('The day when somebody last read the text through and found it right.'),
  body: markdown('The steps and explanations that follow the answer'),
});

/** The document of questions and answers. */
export const helpDocument = z
  .object({ ...envelope, help: z.array(question).describe('All questions, in alphabetical order by title.') })
  .describe('Questions about logging in, with their answers.');

const role = z.object({
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
  .object({ ...envelope, roles: z.array(role).describe('All groups, in the order that the site shows them.') })
  .describe('Groups of readers.');

const method = z.object({
  id,
  language: wordsLanguage,
  title: z.string().describe('Name, as its issuer writes it. Plain text.'),
  summary: z.string().describe('What it is and whom it is for, in one sentence. Plain text.'),
  issuer: z.string().nullable().describe('Who issues the e-identification. null: not stated.'),
  url: address.nullable().describe('The website of the issuer. null: not stated.'),
});

/** The document of ways to log in. */
export const methodsDocument = z
  .object({
    ...envelope,
    methods: z.array(method).describe('All login methods, in the order that the site shows them.'),
  })
  .describe('Ways to log in: e-identifications of different kinds.');

const acceptedMethod = z.object({
  method: z.string().describe('The login method, as an id in methods.json.'),
  from: instant.nullable().describe('First instant when the service accepts it, in UTC. null: it always has.'),
  until: instant
    .nullable()
    .describe('First instant when the service no longer accepts it, in UTC. null: until further notice.'),
});

const service = z.object({
  id,
  language: wordsLanguage,
  title: z.string().describe('Name of the e-service. Plain text.'),
  summary: z.string().describe('What one does in the e-service, in one sentence. Plain text.'),
  roles: roleIds,
  url: address.nullable().describe('Address of the e-service or of its login page. null: not stated.'),
  methods: z
    .array(acceptedMethod)
    .describe('Login methods that the service accepts, has accepted or will accept, with times.'),
});

/** The document of e-services. */
export const servicesDocument = z
  .object({
    ...envelope,
    services: z.array(service).describe('All e-services, in the order that the site shows them.'),
  })
  .describe('E-services that one logs in to, and the login methods that each accepts.');

const link = z.object({
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
  .object({ ...envelope, links: z.array(link).describe('All links, in the order that the site shows them.') })
  .describe('Related links to other sites.');

const symptom = z.object({
  id,
  url: address.describe('Permanent address of the step of the guide.'),
  language: wordsLanguage,
  title: z.string().describe('What has happened, as the reader says it. Plain text.'),
  roles: roleIds,
  asks: z
    .enum(guideQuestions)
    .describe('What the guide asks next: methods (what one logs in with) or roles (which group).'),
});

/** The document of what happens to people who log in, as the guide asks for it. */
export const symptomsDocument = z
  .object({ ...envelope, symptoms: z.array(symptom).describe('All of it, in the order that the site shows them.') })
  .describe('What happens to people who log in: the first question of the guide.');

const topic = z.object({
  id,
  url: address.describe('Permanent address of the questions of this topic.'),
  language: wordsLanguage,
  title: z.string().describe('Name of the topic. Plain text.'),
});

/** The document of topics. */
export const topicsDocument = z
  .object({ ...envelope, topics: z.array(topic).describe('All topics, in the order that the site shows them.') })
  .describe('The subjects that questions are grouped by.');
