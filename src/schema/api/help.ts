import { z } from 'zod';
import { address, envelope, id, markdown, roleIds, wordsLanguage } from './fields.ts';

const item = z.object({
  id,
  url: address.describe('Permanent address of the page with this answer.'),
  language: wordsLanguage,
  title: z.string().describe('The question. Plain text.'),
  answer: z.string().describe('The answer in one or two sentences. Plain text.'),
  topic: z.string().describe('Id of the topic that the question belongs to.'),
  roles: roleIds,
  methods: z
    .array(z.string())
    .describe('Login methods that the question is about, as ids in methods.json. Empty: no one in particular.'),
  keywords: z.array(z.string()).describe('Words that people search for but that the text does not have.'),
  related: z.array(z.string()).describe('Ids of other questions that lie near.'),
  reviewed: z.iso.date().describe('The day in Sweden when somebody last read the text through and found it right.'),
  body: markdown('The steps and explanations that follow the answer'),
});

/** The document of questions and answers. */
export const helpDocument = z
  .object({ ...envelope, help: z.array(item).describe('All questions, in alphabetical order by title.') })
  .describe('Questions about logging in, with their answers.');

export type HelpDocument = z.infer<typeof helpDocument>;
