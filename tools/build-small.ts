/**
 * Builds the small site of e2e/small-site/, which has something of each kind, as of a night with two half past two:
 * `--out` is the folder. Tests and the listening stand on it, so that they do not change with what editors write.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { copyProject } from './copy-project.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'test-results/site-small' } } });
const project = copyProject('small-site-');
try {
  rmSync(join(project, 'content'), { recursive: true });
  cpSync('e2e/small-site/content', join(project, 'content'), { recursive: true });
  const build = [join('tools', 'build.ts'), '--now', '2024-10-26T23:00', '--out', resolve(values.out)];
  execFileSync(process.execPath, build, { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });
} finally {
  rmSync(project, { recursive: true });
}
console.log(`The small site is in ${values.out}/`);
