import { Document } from 'yaml';
import { kinds } from '../../../src/schema/kinds.ts';
import { language } from '../../../src/editors/of-site.ts';
import { english, swedish, type Template } from './samples.ts';
import { questionsOf, type Question } from '../../../src/domain/new-entry/questions.ts';

/** What the guide offers to begin from, in the language of the editors. Each is a whole entry that the gate lets through. */
export const templates: Record<string, Template> = { sv: swedish, en: english }[language];

/** The text of the file. */
export function templateText({ kind, fields, body }: Template): string {
  const lines = questionsOf(kinds[kind].schema)
    .filter(({ isBoolean }) => !isBoolean)
    .flatMap((question) => [`# ${question.description}`, written(question, fields[question.field])]);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

function written({ field, isList }: Question, value: unknown): string {
  if (value === undefined) return `# ${field}:${isList ? ' []' : ''}`;
  return new Document({ [field]: value }, { schema: 'core' }).toString({ lineWidth: 0 }).trimEnd();
}

/** The address of GitHub's own editor with the template in it, from a page of the guide in any copy of the project. */
export function newFileLink(template: Template): string {
  const query = new URLSearchParams({ filename: `${template.name}.md`, value: templateText(template) });
  return `../../../../new/main/content/${template.kind}?${query}`;
}
