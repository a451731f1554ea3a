import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { copyProject } from '../copy-project.ts';
import { addEntries } from './add-entries.ts';

/** Builds the site with this many help entries more, about other things, into a folder. The site itself must be built. */
export async function buildLargeSite(count: number, out: string): Promise<void> {
  const project = copyProject('large-site-');
  try {
    addEntries(project, count);
    await promisify(execFile)(process.execPath, [join('tools', 'build.ts'), '--out', resolve(out)], {
      cwd: project,
      // Astro prints a line for each page.
      maxBuffer: Infinity,
    });
  } finally {
    rmSync(project, { recursive: true });
  }
}
