import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { copyProject } from '../shared/copy-project.ts';
import { restoreSample } from './sample.ts';

/**
 * Runs programs of an adopted site in a copy of it that has the content back that the product was written against; `work` is
 * given the copy, and what runs Node.js in it and tells its exit status.
 */
export async function inProduct<Told>(work: (copy: string, node: (args: string[]) => number) => Told): Promise<Told> {
  const copy = copyProject('product-');
  const node = (args: string[]) => spawnSync(process.execPath, args, { cwd: copy, stdio: 'inherit' }).status ?? 1;
  try {
    await restoreSample(copy);
    for (const script of ['schemas', 'guide']) node(['--run', script]);
    // Several programs ask git which files are the project's.
    const author = ['-c', 'user.name=test', '-c', 'user.email=test@example.org'];
    for (const args of [
      ['init', '-q'],
      ['add', '-A'],
      [...author, 'commit', '-qm', 'The product'],
    ]) {
      execFileSync('git', args, { cwd: copy });
    }
    return work(copy, node);
  } finally {
    rmSync(copy, { recursive: true });
  }
}
