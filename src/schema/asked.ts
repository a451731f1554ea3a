import { z } from 'zod';
import { eachLanguage } from './each-language.ts';
import { line, someOf } from './fields.ts';
import { say } from '../editors/say.ts';

/** The kinds of entry that the search leads to, and that phrases can be written for. */
export const askedKinds = ['login-help', 'roles', 'announcements', 'pages'] as const;

export type AskedKind = (typeof askedKinds)[number];

const words = z
  .strictObject({
    alsoAsked: someOf(line(60))
      .meta({ title: say`Andra sätt att fråga` })
      .describe(say`Samma sak med andra ord, två eller tre i taget, som folk säger och söker.`),
    ownWords: someOf(line(200))
      .meta({ title: say`Hela frågor` })
      .describe(say`Frågor och meningar som någon kan skriva. Av dem lär sig sökningen vilken sida läsaren vill ha.`),
  })
  .optional();

/** How people ask for one page, in each language. No reader sees it; the search learns from it which page they want. */
export const asked = eachLanguage((language) =>
  words.meta({ title: say`Fraser på ${language}` }).describe(say`Hur någon kan fråga efter sidan på ${language}.`),
);

/** The phrases of one page in one language. */
export type AskedWords = NonNullable<z.infer<typeof words>>;

/** The names of the lists of phrases; somebody may take them for fields of the entry itself. */
export const isListOfPhrases = (field: string) => field === 'alsoAsked' || field === 'ownWords';
