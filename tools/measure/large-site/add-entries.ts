import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readVocabulary } from '../measure-search.ts';
import { generateEntries } from './generate-entries.ts';

/** Writes this many help entries about other things into a project, the same ones every time. The site must be built. */
export function addEntries(project: string, count: number): void {
  for (const { id, title, answer, keywords, body } of generateEntries(count, 1, readVocabulary('dist', 'sv'))) {
    const fields = [
      `title: ${title}`,
      `answer: ${answer}`,
      'topic: komma-in',
      `keywords: [${keywords.join(', ')}]`,
      'reviewed: 2026-01-01',
      'owner: Redaktionen för inloggningshjälp',
    ];
    writeFileSync(join(project, 'content/login-help', `${id}.md`), `---\n${fields.join('\n')}\n---\n\n${body}`);
  }
}
