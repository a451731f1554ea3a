import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FullEntry } from './full-entries.ts';
import type { GeneratedEntry } from './generate-entries.ts';

/**
 * Writes generated help entries, and their translations, into a project. Where it has problems for the guide, each entry
 * belongs to one, and two of three to a login method.
 */
export function writeEntries(project: string, entries: readonly (GeneratedEntry & Partial<FullEntry>)[]): void {
  const [symptoms, methods] = [idsIn(project, 'symptoms'), idsIn(project, 'login-methods')];
  const isAbout = (field: string, id: string | undefined) => (id ? [`${field}: [${id}]`] : []);
  for (const [number, entry] of entries.entries()) {
    const { id, title, answer, topic = 'komma-in', keywords, related = [], body, translation } = entry;
    const write = (name: string, fields: readonly string[], text: string) =>
      writeFileSync(join(project, 'content/login-help', name), `---\n${fields.join('\n')}\n---\n\n${text}`);
    const fields = [
      `title: ${title}`,
      `answer: ${answer}`,
      `topic: ${topic}`,
      ...(symptoms.length > 0 && number % 3 > 0 ? isAbout('methods', methods[number % methods.length]) : []),
      ...isAbout('symptoms', symptoms[number % symptoms.length]),
      `keywords: [${keywords.join(', ')}]`,
      ...(related.length > 0 ? [`related: [${related.join(', ')}]`] : []),
      'reviewed: 2026-01-01',
      'owner: Redaktionen för inloggningshjälp',
    ];
    write(`${id}.md`, fields, body);
    if (!translation) continue;
    const translated = [`title: ${translation.title}`, `answer: ${translation.answer}`, 'reviewed: 2026-01-01'];
    write(`${id}.en.md`, translated, translation.body);
  }
}

/** The ids of a kind in a project, without translations. */
export function idsIn(project: string, kind: string): string[] {
  const folder = join(project, 'content', kind);
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files.flatMap((file) => /^([\w-]+)\.yaml$/.exec(file)?.[1] ?? []);
}
