import { z } from 'zod';
import { eachLanguage } from './each-language.ts';
import { line } from './fields.ts';

const phrases = z.array(line(60)).describe('Frågor om annat än inloggning, med så få ord som möjligt.');

/** What people ask about that the site has nothing about, a list per language: the search then finds nothing. */
export const otherMatters = eachLanguage(() => phrases);

export type OtherMatters = z.infer<typeof otherMatters>;
