import { execFile } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { singleFiles } from '../../src/schema/single-files.ts';
import { copyProject } from '../shared/copy-project.ts';

/**
 * Builds the small site, which has something of each kind, into a folder, as of a moment where the site is, and with other
 * settings of content/site.yaml if any are given.
 */
export async function buildSmallSite(now: string, out: string, others: Record<string, string> = {}): Promise<void> {
  const project = copyProject('small-site-');
  try {
    rmSync(join(project, 'content'), { recursive: true });
    cpSync('e2e/small-site/content', join(project, 'content'), { recursive: true });
    const settings = join(project, singleFiles.site.path);
    const written = readFileSync(settings, 'utf8');
    const kept = written.split('\n').filter((line) => !Object.hasOwn(others, line.replace(/:.*/, '')));
    const lines = Object.entries(others).map(([name, value]) => `${name}: ${value}`);
    writeFileSync(settings, [...lines, ...kept].join('\n'));
    const build = [join('tools', 'build.ts'), '--now', now, '--out', resolve(out)];
    // At the root, whatever the tests that this is for have their own site at.
    const env = { ...process.env, SITE_AT_ROOT: others['url'] ? undefined : '1' };
    await promisify(execFile)(process.execPath, build, { cwd: project, env });
  } finally {
    rmSync(project, { recursive: true });
  }
}
