import { Document } from 'yaml';
import { kinds } from '../../../src/schema/kinds.ts';
import { questionsOf, type Question } from '../../../src/domain/new-entry/questions.ts';

type TemplateKind = 'announcements' | 'login-help';

/** An entry to write over: each field with its description, the optional ones without a sample switched off by `#`. */
export interface Template {
  kind: TemplateKind;
  name: string;
  fields: Record<string, unknown>;
  body: string;
}

const upkeep = { reviewed: '2026-11-24', owner: 'Redaktionen' };

/** What the guide offers to begin from. Each is a whole entry that the gate lets through. */
export const templates: Record<string, Template> = {
  'Ett meddelande': {
    kind: 'announcements',
    name: 'byt-namn',
    fields: {
      title: 'Mina sidor är stängda natten till söndag',
      kind: 'maintenance',
      severity: 'warning',
      showFrom: '2026-12-01 08:00',
      showUntil: '2026-12-06 06:00',
      eventFrom: '2026-12-05 22:00',
      eventUntil: '2026-12-06 06:00',
      summary: 'Mina sidor är stängda 5 december 2026 klockan 22.00 till 6 december 2026 klockan 6.00.',
      ...upkeep,
    },
    body: '## Vem det gäller\n\nDet här gäller dig som loggar in på Mina sidor.\n\n## Gör så här\n\nLogga in före lördag kväll om du har något att göra klart.',
  },
  'En fråga med svar': {
    kind: 'login-help',
    name: 'byt-namn',
    fields: {
      title: 'Hur byter jag säkerhetskod?',
      answer: 'Du byter säkerhetskoden i appen.',
      topic: 'bankid',
      symptoms: ['glomt-koden'],
      ...upkeep,
    },
    body: '## Gör så här\n\n1. Öppna appen.\n2. Välj **Inställningar**.\n3. Välj **Byt säkerhetskod**.',
  },
};

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

/** The address of GitHub's own editor with the template in it, from a page in docs/redaktion/ of any copy of the project. */
export function newFileLink(template: Template): string {
  const query = new URLSearchParams({ filename: `${template.name}.md`, value: templateText(template) });
  return `../../../../new/main/content/${template.kind}?${query}`;
}
