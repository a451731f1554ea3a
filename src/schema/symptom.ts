import { z } from 'zod';
import { line, order, roles, upkeep } from './fields.ts';
import { say } from '../editors/say.ts';

/** What the guide can ask after what has happened: by which field of the answers it tells them apart. */
export const guideQuestions = ['methods', 'roles'] as const;

export type GuideQuestion = (typeof guideQuestions)[number];

/** Something that happens to people who log in, as the guide asks for it first. */
export const symptom = z.strictObject({
  title: line(60)
    .meta({ title: say`Namn` })
    .describe(say`Det som har hänt, som läsaren själv säger det: Jag har glömt koden.`),
  roles: roles.describe(say`De grupper som det kan hända. Utelämna fältet om det kan hända alla.`),
  asks: z
    .enum(guideQuestions, {
      error: say`Skriv methods (vad läsaren loggar in med) eller roles (vilken grupp läsaren hör till).`,
    })
    .meta({ title: say`Nästa fråga` })
    .describe(
      say`Vad guiden frågar efter sedan: methods (vad läsaren loggar in med) eller roles (vilken grupp läsaren hör till).`,
    ),
  order,
  ...upkeep,
});

export type Symptom = z.infer<typeof symptom>;
