/**
 * Runs the tests of the product where npm run init has made the site somebody's: in a copy that has the content back that
 * the tests were written for. Leaves its counts in test-results/product.json.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { restoreSample } from './init/sample.ts';
import { copyProject } from './shared/copy-project.ts';

const copy = copyProject('product-');
try {
  await restoreSample(copy);
  const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: copy, stdio: 'inherit' }).status ?? 1;
  node('--run', 'schemas');
  node('--run', 'guide');
  // Several tests ask git which files are the project's.
  const author = ['-c', 'user.name=test', '-c', 'user.email=test@example.org'];
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    [...author, 'commit', '-qm', 'The product'],
  ]) {
    execFileSync('git', args, { cwd: copy });
  }
  process.exitCode = node('tools/test.ts');
  cpSync(join(copy, 'test-results/total.json'), 'test-results/product.json');
} finally {
  rmSync(copy, { recursive: true });
}
