import { execFile } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { copyProject } from '../shared/copy-project.ts';

/** Builds the small site, which has something of each kind, into a folder, as of a moment where the site is. */
export async function buildSmallSite(now: string, out: string): Promise<void> {
  const project = copyProject('small-site-');
  try {
    rmSync(join(project, 'content'), { recursive: true });
    cpSync('e2e/small-site/content', join(project, 'content'), { recursive: true });
    const build = [join('tools', 'build.ts'), '--now', now, '--out', resolve(out)];
    await promisify(execFile)(process.execPath, build, { cwd: project });
  } finally {
    rmSync(project, { recursive: true });
  }
}
