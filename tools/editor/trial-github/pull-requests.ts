import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Repository } from './repository.ts';

export interface PullRequest {
  number: number;
  title: string;
  branch: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  isDraft: boolean;
  labels: string[];
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
  private readonly project: string;

  constructor(repository: Repository, project: string) {
    this.repository = repository;
    this.project = project;
  }

  open(title: string, branch: string, isDraft: boolean): PullRequest {
    const now = new Date().toISOString();
    const number = this.all.length + 1;
    const opened = {
      number,
      title,
      branch,
      isDraft,
      state: 'OPEN' as const,
      labels: [],
      createdAt: now,
      updatedAt: now,
    };
    this.all.push(opened);
    return opened;
  }

  find(number: number): PullRequest {
    const found = this.all.find((one) => one.number === number);
    if (!found) throw new Error('Not Found');
    return found;
  }

  change(number: number, change: Partial<PullRequest>): PullRequest {
    return Object.assign(this.find(number), change, { updatedAt: new Date().toISOString() });
  }

  /** Merges what is ready and right; a draft or a branch that the content check refuses stays out. */
  merge(number: number): string {
    const { branch, title, isDraft } = this.find(number);
    if (isDraft) throw new Error('Pull Request is still a draft');
    if (this.verdict(this.repository.tip(branch) ?? '').state !== 'SUCCESS')
      throw new Error('Required status check failed');
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
    execFile(process.execPath, [resolve(this.project, 'tools/check-content.ts')], { cwd: folder }, (error, output) => {
      rmSync(folder, { recursive: true, force: true });
      Object.assign(pending, { state: error ? 'FAILURE' : 'SUCCESS', output });
    });
    return pending;
  }
}
