import { cpSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readVocabulary } from '../measure-search.ts';
import { generateEntries } from './generate-entries.ts';

const copied = ['content', 'src', 'public', 'tools', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of this project with this many help entries more, about other things; returns its folder. The site must be built. */
export function largeProject(count: number, seed = 1): string {
  const project = mkdtempSync(join(tmpdir(), 'bench-'));
  for (const name of copied) cpSync(name, join(project, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  for (const { id, title, answer, keywords, body } of generateEntries(count, seed, readVocabulary('dist', 'sv'))) {
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
