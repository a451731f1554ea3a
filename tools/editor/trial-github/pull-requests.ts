import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkNames } from '../../../src/admin/editor-config.ts';
import type { Person } from './people.ts';
import { Refusal } from './refusal.ts';
import type { Repository } from './repository.ts';

export interface PullRequest {
  number: number;
  title: string;
  branch: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  isDraft: boolean;
  labels: string[];
  author: Person;
  createdAt: string;
  updatedAt: string;
}

/** What the content check said of a commit. */
export interface Verdict {
  state: 'PENDING' | 'SUCCESS' | 'FAILURE';
  output: string;
}

/** The open and closed pull requests of a repository, with the verdict of the content check on each commit. */
export class PullRequests {
  readonly all: PullRequest[] = [];
  private readonly verdicts = new Map<string, Verdict>();

  private readonly repository: Repository;

  constructor(repository: Repository) {
    this.repository = repository;
  }

  /** Opens a pull request from a branch that differs from the main one and has none open, as GitHub demands. */
  open(title: string, branch: string, isDraft: boolean, author: Person): PullRequest {
    const [owner] = this.repository.name.split('/');
    if (!this.repository.tip(branch)) throw Refusal.invalid({ field: 'head', code: 'invalid' });
    if (this.openFrom(branch))
      throw Refusal.invalid({ code: 'custom', message: `A pull request already exists for ${owner}:${branch}.` });
    if (!this.repository.isAhead(branch))
      throw Refusal.invalid({
        code: 'custom',
        message: `No commits between ${this.repository.branch} and ${branch}`,
      });
    const now = new Date().toISOString();
    const number = this.all.length + 1;
    const opened = {
      number,
      title,
      branch,
      isDraft,
      state: 'OPEN' as const,
      labels: [],
      author,
      createdAt: now,
      updatedAt: now,
    };
    this.all.push(opened);
    return opened;
  }

  find(number: number): PullRequest {
    const found = this.all.find((one) => one.number === number);
    if (!found) throw new Refusal(404, 'Not Found');
    return found;
  }

  /** The open pull request from a branch. */
  openFrom(branch: string): PullRequest | undefined {
    return this.all.find((one) => one.branch === branch && one.state === 'OPEN');
  }

  change(number: number, change: Partial<PullRequest>): PullRequest {
    return Object.assign(this.find(number), change, { updatedAt: new Date().toISOString() });
  }

  /** Merges what is ready and right; a draft or a branch that the content check refuses stays out. */
  merge(number: number): string {
    const { branch, title, isDraft, state } = this.find(number);
    if (isDraft) throw new Refusal(405, 'Pull Request is still a draft');
    if (state !== 'OPEN') throw new Refusal(405, 'Pull Request is not mergeable');
    if (this.verdict(this.repository.tip(branch) ?? '').state !== 'SUCCESS')
      throw new Refusal(405, `Required status check "${checkNames.github}" is expected.`);
    const merged = this.repository.merge(branch, title);
    this.change(number, { state: 'MERGED' });
    this.repository.move(branch, undefined);
    return merged;
  }

  /** What the content check says of a commit. It runs when first asked, on a copy of the files, as a workflow would. */
  verdict(commit: string): Verdict {
    const known = this.verdicts.get(commit);
    if (known) return known;
    const pending: Verdict = { state: 'PENDING', output: '' };
    this.verdicts.set(commit, pending);
    const folder = mkdtempSync(join(tmpdir(), 'trial-check-'));
    this.repository.checkOut(commit, folder);
    execFile(process.execPath, [resolve('tools/check-content.ts')], { cwd: folder }, (error, output) => {
      rmSync(folder, { recursive: true, force: true });
      Object.assign(pending, { state: error ? 'FAILURE' : 'SUCCESS', output });
    });
    return pending;
  }
}
