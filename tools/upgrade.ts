/**
 * Takes what is new in the product into a copy that npm run init has made somebody's: `npm run upgrade -- upstream/main`.
 * Merges it, keeps the content, languages and country of this site, and puts the content that comes with the product where its
 * tests look for it. Commits nothing: what was merged is there to be looked at.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { guideFiles } from './docs/guide/guide-pages.ts';
import { isAdopted, sampleFolder, sitesOwn } from './init/sample.ts';
import { commandLine } from './shared/command-line.ts';
import { WrongUse } from './shared/wrong-use.ts';

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', maxBuffer: Infinity });
const lines = (text: string) => text.split('\n').filter(Boolean);

try {
  const [revision, ...others] = commandLine({ allowPositionals: true }).positionals;
  if (!revision || others.length > 0) throw new WrongUse('Say which: npm run upgrade -- upstream/main');
  if (!isAdopted()) throw new WrongUse('This copy is not made anybody’s by npm run init: use git merge.');
  if (git('status', '--porcelain')) throw new WrongUse('Commit what you have changed first; git status lists it.');
  upgrade(revision);
} catch (fault) {
  if (!(fault instanceof WrongUse)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}

/** Throws WrongUse where there is nothing to merge, or where what comes cannot be put in its place: then all is as it was. */
function upgrade(revision: string): void {
  const merge = spawnSync('git', ['merge', '--no-commit', '--no-ff', revision], { encoding: 'utf8' });
  const isMerging = spawnSync('git', ['rev-parse', '--quiet', '--verify', 'MERGE_HEAD']).status === 0;
  if (!isMerging) throw new WrongUse(`${merge.stdout}${merge.stderr}`.trim());
  const own = lines(git('ls-tree', '--name-only', 'HEAD', '--', ...sitesOwn));
  git('restore', '--source=HEAD', '--staged', '--worktree', '--', ...own);
  // As the version has them that comes: what belongs to a site, and what code asks of a language, may be more there.
  for (const program of ['tools/init/take-sample.ts', 'tools/init/write-code-files.ts']) runMerged(program);
  const conflicts = lines(git('diff', '--name-only', '--diff-filter=U'));
  // npm run guide writes them anew.
  for (const file of conflicts.filter((one) => guideFiles.includes(one))) git('checkout', 'MERGE_HEAD', '--', file);
  git('add', '-A', '--', ...own, sampleFolder);
  console.log(nextSteps(conflicts.filter((file) => !guideFiles.includes(file))));
}

function runMerged(program: string): void {
  const { status, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
  if (status === 0) return;
  // git merge --abort leaves what has been written and not added. Before, nothing was uncommitted.
  git('add', '-A');
  git('reset', '--quiet', '--hard');
  const [why] = /^(?:\w*Error\b|fatal:).*$/m.exec(stderr) ?? [stderr.trim()];
  throw new WrongUse(`${program}, as merged, ended with: ${why}\nAll is as it was, without the merge.`);
}

function nextSteps(conflicts: string[]): string {
  const first =
    conflicts.length > 0
      ? `Mend what both have changed: ${conflicts.join(', ')}. One without marks of git was taken away by one side: git rm it, or keep it.`
      : 'Nothing is in conflict.';
  return `Merged, and not committed yet; git merge --abort takes it back. Now:
  1. ${first}
  2. npm ci && npm run guide && npm run check:content
  3. CHANGELOG.md says under "Other agencies" what else to do.
  4. git add -A && git commit, then npm test.`;
}
