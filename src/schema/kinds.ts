import { z } from 'zod';
import { announcement } from './announcement.ts';
import { contact } from './contact.ts';
import { explainedWord } from './explained-word.ts';
import { upkeep } from './fields.ts';
import { loginHelp } from './login-help.ts';
import { loginMethod } from './login-method.ts';
import { page } from './page.ts';
import { relatedLink } from './related-link.ts';
import { role } from './role.ts';
import { service } from './service.ts';
import { symptom } from './symptom.ts';
import { topic } from './topic.ts';
import { say } from '../editors/say.ts';

type AnySchema = z.ZodObject;

/** How the entries of one kind are written: their names, schema, file ending and the fields that a translation repeats. */
export interface Kind {
  names: { one: string; many: string };
  schema: AnySchema;
  ending: '.md' | '.mdx' | '.yaml';
  translated: readonly string[];
}

/** Every kind of entry; the key is its folder in content/. */
export const kinds = {
  'login-help': {
    names: { one: say`Fråga och svar`, many: say`Frågor och svar` },
    schema: loginHelp,
    ending: '.md',
    translated: ['title', 'answer', 'keywords'],
  },
  roles: {
    names: { one: say`Grupp`, many: say`Grupper` },
    schema: role,
    ending: '.md',
    translated: ['title', 'heading', 'summary'],
  },
  announcements: {
    names: { one: say`Meddelande`, many: say`Meddelanden` },
    schema: announcement,
    ending: '.md',
    translated: ['title', 'summary', 'textBefore', 'textDuring', 'textAfter'],
  },
  'related-links': {
    names: { one: say`Länk`, many: say`Länkar` },
    schema: relatedLink,
    ending: '.yaml',
    translated: ['title', 'summary', 'group'],
  },
  'login-methods': {
    names: { one: say`Inloggningssätt`, many: say`Inloggningssätt` },
    schema: loginMethod,
    ending: '.yaml',
    translated: ['title', 'summary', 'issuer'],
  },
  services: {
    names: { one: say`E-tjänst`, many: say`E-tjänster` },
    schema: service,
    ending: '.yaml',
    translated: ['title', 'summary'],
  },
  topics: {
    names: { one: say`Ämne`, many: say`Ämnen` },
    schema: topic,
    ending: '.yaml',
    translated: ['title'],
  },
  symptoms: {
    names: { one: say`Problem i guiden`, many: say`Problem i guiden` },
    schema: symptom,
    ending: '.yaml',
    translated: ['title'],
  },
  contacts: {
    names: { one: say`Kontakt`, many: say`Kontakter` },
    schema: contact,
    ending: '.yaml',
    translated: ['title', 'summary', 'group', 'visit', 'interpreter', 'relay', 'bring'],
  },
  'explained-words': {
    names: { one: say`Ord som förklaras`, many: say`Ord som förklaras` },
    schema: explainedWord,
    ending: '.yaml',
    translated: ['title', 'forms', 'meaning'],
  },
  pages: {
    names: { one: say`Sida`, many: say`Sidor` },
    schema: page,
    ending: '.mdx',
    translated: ['title', 'summary'],
  },
} as const satisfies Record<string, Kind>;

/** The fields with words that people search for or that texts are searched for: no sentences, and free to differ between languages. */
export const isForSearch = (field: string) => field === 'keywords' || field === 'forms';

export type KindName = keyof typeof kinds;

/** The kinds that a language with some pages only has: those of its answers, its guide and its contacts. */
export const partKinds: readonly KindName[] = ['login-help', 'symptoms', 'contacts'];

export const kindNames = Object.keys(kinds) as KindName[];

/** The schema of a translation: the fields that carry words, and its own date of review. */
export function translationSchema(kind: Kind): AnySchema {
  const known = translations.get(kind);
  if (known) return known;
  const words = kind.translated.flatMap((field) =>
    kind.schema.shape[field] ? [[field, kind.schema.shape[field]]] : [],
  );
  const schema = z.strictObject({ ...Object.fromEntries(words), reviewed: upkeep.reviewed });
  translations.set(kind, schema);
  return schema;
}

/** Kept, because zod readies a schema anew when it is first used. */
const translations = new Map<Kind, AnySchema>();
