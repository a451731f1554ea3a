import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { contestants } from './contestants.ts';

/** What the figures depend on beside the code: day, commit, machine and versions, as text. */
export function circumstances(): Record<string, string> {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const isChanged = git('status', '--porcelain') !== '';
  const names = new Set(Object.values(contestants).flatMap(({ packages }): readonly string[] => packages));
  return {
    day: new Date().toISOString().slice(0, 10),
    commit: git('rev-parse', '--short=10', 'HEAD') + (isChanged ? ' with changes' : ''),
    machine: `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`,
    node: process.version,
    ours: `astro ${versionOf('astro', '.')}, pagefind ${versionOf('pagefind', '.')}`,
    theirs: [...names].map((name) => `${name} ${versionOf(name, 'bench')}`).join(', '),
  };
}

/** The version of a package that is installed in a folder. */
function versionOf(name: string, folder: string): string {
  const file = join(folder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
