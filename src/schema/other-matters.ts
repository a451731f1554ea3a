import { z } from 'zod';
import { eachLanguage } from './each-language.ts';
import { line } from './fields.ts';
import { say } from '../editors/say.ts';

/** What people ask about that the site has nothing about, a list per language: the search then finds nothing. */
export const otherMatters = eachLanguage((language) =>
  z
    .array(line(60))
    .meta({ title: say`Frågor på ${language}`, asLines: 'words' })
    .describe(say`Frågor om annat än inloggning, med så få ord som möjligt.`),
);

export type OtherMatters = z.infer<typeof otherMatters>;
