/**
 * While another version of the product is being merged: puts the content that comes with it in the place of what came with the
 * one before. A program of its own, so that npm run upgrade runs it as the version has it that comes.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaced, sampleFolder } from './sample.ts';

const git = (...args: string[]) => execFileSync('git', args, { maxBuffer: Infinity });

rmSync(sampleFolder, { recursive: true });
for (const file of git('ls-tree', '-rz', '--name-only', 'MERGE_HEAD', ...replaced)
  .toString()
  .split('\0')) {
  if (!file) continue;
  const kept = join(sampleFolder, file);
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, git('show', `MERGE_HEAD:${file}`));
}
git('add', '-A', '--', sampleFolder);
