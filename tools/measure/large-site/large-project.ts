import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addEntries } from './add-entries.ts';

/** A project with the content of this one and this many help entries more, about other things; returns its folder. The site must be built. */
export function largeProject(count: number): string {
  const project = mkdtempSync(join(tmpdir(), 'bench-'));
  cpSync('content', join(project, 'content'), { recursive: true });
  addEntries(project, count);
  return project;
}
