import { z } from 'zod';
import { eachLanguage } from './each-language.ts';
import { line } from './fields.ts';
import { say } from '../editors/say.ts';

const groups = z.array(z.array(line(40)).min(2, say`En grupp behöver minst två ord.`));

/** Words that mean the same to somebody who searches, a list of groups per language. */
export const synonyms = eachLanguage((language) =>
  groups
    .meta({ title: say`Ord på ${language}`, asLines: 'groups' })
    .describe(say`Grupper av ord som betyder samma sak när man söker.`),
);

export type Synonyms = z.infer<typeof synonyms>;
