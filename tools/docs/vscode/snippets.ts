import { language } from '../../../src/editors/of-site.ts';
import { defaultLocale } from '../../../src/domain/entries/locale.ts';
import { draftQuestions } from '../../../src/domain/new-entry/draft.ts';
import type { Question } from '../../../src/domain/new-entry/questions.ts';
import { newKinds } from '../../entry/flags.ts';

interface Snippet {
  prefix: string;
  scope: string;
  description: string;
  body: string[];
}

const allFields = { sv: 'Alla fält för ett', en: 'All fields of a new' }[language];

/** A snippet for each kind of entry that is begun as Markdown: its fields in order, with places to fill in. */
export function snippets(): Record<string, Snippet> {
  return Object.fromEntries(
    Object.entries(newKinds).map(([word, kind]) => {
      const fields = draftQuestions({ kind, locale: defaultLocale }).filter(({ isBoolean }) => !isBoolean);
      const lines = fields.flatMap((question, index) => [`# ${question.description}`, lineOf(question, index + 1)]);
      const body = ['---', ...lines, '---', '', '$0'];
      return [word, { prefix: word, scope: 'markdown', description: `${allFields} ${word}`, body }];
    }),
  );
}

/** An optional field is switched off until somebody removes the sign before it. */
function lineOf({ field, choices, isList, isOptional }: Question, place: number): string {
  const value = choices.length > 0 ? `\${${place}|${choices.join(',')}|}` : isList ? `[$${place}]` : `$${place}`;
  return `${isOptional ? '# ' : ''}${field}: ${value}`;
}
