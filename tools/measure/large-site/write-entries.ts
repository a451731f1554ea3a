import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FullEntry } from './full-entries.ts';
import type { GeneratedEntry } from './generate-entries.ts';

/** Writes generated help entries, and their translations, into a project. */
export function writeEntries(project: string, entries: readonly (GeneratedEntry & Partial<FullEntry>)[]): void {
  for (const { id, title, answer, topic = 'komma-in', keywords, related = [], body, translation } of entries) {
    const write = (name: string, fields: readonly string[], text: string) =>
      writeFileSync(join(project, 'content/login-help', name), `---\n${fields.join('\n')}\n---\n\n${text}`);
    const fields = [
      `title: ${title}`,
      `answer: ${answer}`,
      `topic: ${topic}`,
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
