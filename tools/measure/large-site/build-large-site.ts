import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { copyProject } from '../../shared/copy-project.ts';
import { addEntries } from './add-entries.ts';
import { addNotices, type NoticeCounts } from './add-notices.ts';

/**
 * Builds the site with this many help entries more, about other things, into a folder, and with notices around `now`
 * (epoch ms) where they are asked for. The site itself must be built.
 */
export async function buildLargeSite(
  count: number,
  out: string,
  notices?: NoticeCounts,
  now = Date.now(),
): Promise<void> {
  const project = copyProject('large-site-');
  try {
    if (count > 0) addEntries(project, count);
    if (notices) addNotices(project, notices, now);
    await promisify(execFile)(process.execPath, [join('tools', 'build.ts'), '--out', resolve(out)], {
      cwd: project,
      // Not the environment of this process: Vitest sets more than NODE_ENV, and a build under it does not end.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], SITE_CLOCK: String(now) },
      // Astro prints a line for each page.
      maxBuffer: Infinity,
    });
  } finally {
    rmSync(project, { recursive: true });
  }
}
