import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readVocabulary } from '../measure-search.ts';
import { generateEntries } from './generate-entries.ts';

/** A project with the content of this one and this many help entries more, about other things; returns its folder. The site must be built. */
export function largeProject(count: number): string {
  const project = mkdtempSync(join(tmpdir(), 'bench-'));
  cpSync('content', join(project, 'content'), { recursive: true });
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
  return project;
}
