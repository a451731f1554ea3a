import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A project with this many help entries more than the site has, each like one of its own; returns its folder. */
export function projectWith(entries: number): string {
  const project = mkdtempSync(join(tmpdir(), 'bench-'));
  cpSync('content', join(project, 'content'), { recursive: true });
  const folder = join(project, 'content/login-help');
  const models = readdirSync(folder).filter((name) => !name.endsWith('.en.md'));
  const texts = models.map((name) => readFileSync(join(folder, name), 'utf8'));
  for (let number = 1; number <= entries; number++) {
    const text = texts[number % texts.length] ?? '';
    writeFileSync(
      join(folder, `fraga-${number}.md`),
      text.replace(/^title: (.*?)\??$/m, `title: $1, fråga ${number}?`),
    );
  }
  return project;
}
