import { spawnSync } from 'node:child_process';
import { fileFault } from '../../src/domain/fault/fault.ts';
import { readSource, unreadSource, type Source } from '../../src/domain/source/source.ts';
import { WrongUse } from '../shared/wrong-use.ts';
import { say } from '../../src/editors/say.ts';

/** The revision where the present one left `ref`, which is what a pull request is compared with. Throws WrongUse. */
export function baseOf(ref: string): string {
  const commit = tryGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
    ?.toString()
    .trim();
  if (!commit)
    throw new WrongUse(
      say`Git hittar inte ”${ref}”. Skriv namnet på en gren eller en version, till exempel origin/main.`,
    );
  return tryGit(['merge-base', commit, 'HEAD'])?.toString().trim() ?? commit;
}

/** Every content file that is new or other than at a revision, also those that are not committed. */
export function changedFiles(base: string): Set<string> {
  const changed = git(['diff', '--name-only', '--no-renames', '--relative', '-z', base, '--', 'content']);
  const added = git(['ls-files', '--others', '--exclude-standard', '-z', '--', 'content']);
  return new Set([...changed.toString().split('\0'), ...added.toString().split('\0')].filter(Boolean));
}

/** The content as it was at a revision. A file that has not changed since is the very source that it is in `present`. */
export function sourcesAt(base: string, present: readonly Source[], changed: ReadonlySet<string>): Source[] {
  const left = new Map(present.filter(({ file }) => !changed.has(file)).map((source) => [source.file, source]));
  const entries = git(['ls-tree', '-r', '-z', base, '--', 'content/']).toString().split('\0').filter(Boolean);
  const files = entries.map((entry) => {
    const [, mode = '', id = '', file = ''] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(entry) ?? [];
    return { mode, id, file };
  });
  const others = files.filter(({ file }) => !left.has(file));
  let rest =
    others.length === 0 ? Buffer.of() : git(['cat-file', '--batch'], others.map(({ id }) => `${id}\n`).join(''));
  return files.map(({ mode, file }) => {
    const same = left.get(file);
    if (same) return same;
    const end = rest.indexOf('\n');
    const size = Number(rest.subarray(0, end).toString().split(' ').at(-1));
    const bytes = rest.subarray(end + 1, end + 1 + size);
    rest = rest.subarray(end + 2 + size);
    return mode.startsWith('100') ? readSource(file, bytes) : unreadSource(fileFault('fil-ingen-vanlig', file, ''));
  });
}

function git(args: string[], input?: string): Buffer {
  const output = tryGit(args, input);
  if (!output) throw new WrongUse(say`Git kan inte jämföra med grenen: git ${args[0]} misslyckades.`);
  return output;
}

function tryGit(args: string[], input = ''): Buffer | undefined {
  const { status, stdout } = spawnSync('git', args, { input, maxBuffer: 2 ** 30 });
  return status === 0 ? stdout : undefined;
}
