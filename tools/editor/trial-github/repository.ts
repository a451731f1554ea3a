import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { say } from '../../../src/editors/say.ts';
import { makeFolderOfProcess } from '../../shared/folder-of-process.ts';

export interface Change {
  path: string;
  kind: 'ADDED' | 'MODIFIED' | 'DELETED' | 'RENAMED';
}

export interface FileEdits {
  additions: { path: string; contents: string }[];
  deletions: { path: string }[];
}

export interface GitObject {
  oid: string;
  type: string;
  text: string;
}

export interface Commit {
  oid: string;
  committedDate: string;
  message: string;
  author: Author;
  paths: ReadonlySet<string>;
}

export interface Author {
  name: string;
  email: string;
}

const nobody = { name: say`Webbplatsen`, email: say`webbplatsen@exempel.se` };

/** The name of the trial repository. */
export const trialName = say`exempel/inloggning`;

/** A real, bare git repository in a temporary folder, with `content/` of a project as its only commit. */
export class Repository {
  readonly folder = makeFolderOfProcess('trial-github-');
  readonly name = trialName;
  readonly branch = 'main';
  private readonly objects = new Map<string, GitObject>();
  private readonly histories = new Map<string, Commit[]>();
  private readonly tips = new Map<string, string>();

  constructor(project: string) {
    this.git(['init', '--quiet', '--bare', `--initial-branch=${this.branch}`, '.']);
    this.git(['--work-tree', resolve(project), 'add', '--force', 'content']);
    const first = this.commit(say`Innehållet`, this.git(['write-tree']), []);
    this.move(this.branch, first);
    for (const one of this.readObjects(this.tree(first).map(({ sha }) => sha))) this.objects.set(one.oid, one);
  }

  /** The commit at the tip of a branch; undefined where there is no such branch. Asked for of every file at once, so it is known here. */
  tip(branch: string): string | undefined {
    return this.tips.get(branch);
  }

  /** Points a branch at a commit, or removes it. */
  move(branch: string, commit: string | undefined): void {
    if (commit) this.tips.set(branch, commit);
    else this.tips.delete(branch);
    this.git(commit ? ['update-ref', `refs/heads/${branch}`, commit] : ['update-ref', '-d', `refs/heads/${branch}`]);
  }

  /** Commits changed files on a branch. */
  commitFiles(branch: string, message: string, { additions, deletions }: FileEdits, author: Author): string {
    const tip = this.tip(branch) ?? '';
    this.git(['read-tree', tip]);
    for (const { path, contents } of additions) {
      const blob = this.git(['hash-object', '-w', '--stdin'], Buffer.from(contents, 'base64'));
      this.git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`]);
    }
    // A bare repository has no files that "update-index --remove" could look at: an entry of mode 0 is one that goes.
    const gone = deletions.map(({ path }) => `0 ${'0'.repeat(40)}\t${path}\n`);
    this.git(['update-index', '--index-info'], Buffer.from(gone.join('')));
    const commit = this.commit(message, this.git(['write-tree']), [tip], author);
    this.move(branch, commit);
    return commit;
  }

  /** Whether a branch has commits that the main one lacks. */
  isAhead(branch: string): boolean {
    return this.git(['rev-list', '--count', `${this.branch}..${branch}`]) !== '0';
  }

  /** Merges a branch into the main one. Throws where they changed the same lines. */
  merge(branch: string, message: string): string {
    const parents = [this.branch, branch].map((one) => this.tip(one) ?? '');
    const merged = this.commit(message, this.git(['merge-tree', '--write-tree', ...parents]), parents);
    this.move(this.branch, merged);
    return merged;
  }

  /** What a branch changes, compared with where it left the main one. */
  changes(branch: string): Change[] {
    const kinds = { A: 'ADDED', M: 'MODIFIED', D: 'DELETED', R: 'RENAMED' } as const;
    return lines(this.git(['diff', '--name-status', '--no-renames', `${this.branch}...${branch}`])).map((line) => {
      const [letter = '', path = ''] = line.split('\t');
      return { path, kind: kinds[letter as keyof typeof kinds] };
    });
  }

  tree(commit: string): { type: string; path: string; sha: string; size: number }[] {
    return lines(this.git(['ls-tree', '-r', '-l', commit])).map((line) => {
      const [, type = '', sha = '', size = '', path = ''] = /^\d+ (\w+) (\w+) +(\S+)\t(.*)$/.exec(line) ?? [];
      return { type, path, sha, size: Number(size) };
    });
  }

  /** The commits up to a revision that touch a path, or any, newest first. */
  history(revision: string, count: number, path?: string): Commit[] {
    const commit = this.resolve(revision) ?? '';
    const all =
      this.histories.get(commit) ?? readLog(this.git(['log', `--format=${logFormat}`, '--name-only', commit]));
    this.histories.set(commit, all);
    return all.filter(({ paths }) => path === undefined || paths.has(path)).slice(0, count);
  }

  /** The commit that a text such as a branch names; undefined where there is none. */
  resolve(revision: string): string | undefined {
    return this.object(revision)?.oid;
  }

  /** The object that a text such as `branch:path` names; undefined where there is none. */
  object(expression: string): GitObject | undefined {
    const known = this.objects.get(expression);
    if (known) return known;
    const [found] = this.readObjects([expression]);
    if (found) this.objects.set(found.oid, found);
    return found;
  }

  /** Writes the files of a commit into a folder. */
  checkOut(commit: string, folder: string): void {
    mkdirSync(folder, { recursive: true });
    this.git(['read-tree', commit]);
    this.git(['--work-tree', folder, 'checkout-index', '--all', '--force']);
  }

  /** Reads many at once: a process for each would take seconds. */
  private readObjects(expressions: readonly string[]): GitObject[] {
    const output = execFileSync('git', ['cat-file', '--batch'], {
      cwd: this.folder,
      input: `${expressions.join('\n')}\n`,
      maxBuffer: 2 ** 28,
    });
    const found: GitObject[] = [];
    for (let at = 0; at < output.length;) {
      const end = output.indexOf('\n', at);
      const [oid = '', type = '', size] = output.toString('utf8', at, end).split(' ');
      at = end + 1;
      if (size === undefined) continue;
      const text = output.toString('utf8', at, at + Number(size));
      found.push({ oid, type, text });
      at += Number(size) + 1;
    }
    return found;
  }

  private commit(message: string, tree: string, parents: readonly string[], author = nobody): string {
    const command = ['commit-tree', tree, '-m', message, ...parents.flatMap((parent) => ['-p', parent])];
    return this.git(command, undefined, author);
  }

  private git(command: readonly string[], input?: Buffer, { name, email } = nobody): string {
    const identity = {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
    };
    return execFileSync('git', ['--git-dir', this.folder, ...command], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, ...identity },
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input && { input }),
    }).trimEnd();
  }
}

const logFormat = '%x00%H%x09%cI%x09%an%x09%ae%x09%s';

function readLog(log: string): Commit[] {
  return log
    .split('\0')
    .slice(1)
    .map((part) => {
      const [head = '', ...paths] = part.split('\n');
      const [oid = '', committedDate = '', name = '', email = '', message = ''] = head.split('\t');
      return { oid, committedDate, message, author: { name, email }, paths: new Set(paths) };
    });
}

function lines(text: string): string[] {
  return text ? text.split('\n') : [];
}
