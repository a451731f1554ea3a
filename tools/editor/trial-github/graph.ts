import { buildSchema, graphql, type ExecutionResult } from 'graphql';
import { readFileSync } from 'node:fs';
import { checkNames } from '../../../src/admin/editor-config.ts';
import type { PullRequest, PullRequests } from './pull-requests.ts';
import type { FileEdits, Repository } from './repository.ts';

/** The one person who works with the trial repository, with a picture on another host, as on GitHub. */
export const person = { id: 1, login: 'redaktor', name: 'Redaktör', email: 'redaktor@exempel.se' };
export const picture = 'https://avatars.githubusercontent.com/u/1';

const schema = buildSchema(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'));
const actor = { __typename: 'User', ...person, databaseId: person.id, avatarUrl: picture };

interface Commit {
  branch: { branchName: string };
  expectedHeadOid: string;
  fileChanges: FileEdits;
  message: { headline: string };
}

/** Answers a GraphQL question of the editor from a git repository and its pull requests. */
export function answer(
  repository: Repository,
  requests: PullRequests,
  origin: string,
  question: { query: string; variables: Record<string, unknown> },
): Promise<ExecutionResult> {
  return graphql({
    schema,
    rootValue: { ...queries(), ...mutations() },
    source: question.query,
    variableValues: question.variables,
  });

  function queries() {
    return {
      repository: () => ({
        id: 'R1',
        ref: ({ qualifiedName }: { qualifiedName: string }) => ref(qualifiedName),
        object: ({ oid, expression }: { oid?: string; expression?: string }) => object(oid ?? expression ?? ''),
        pullRequests: (filter: { states?: string[]; labels?: string[]; headRefName?: string }) => {
          const nodes = requests.all
            .filter(({ state }) => filter.states?.includes(state) ?? true)
            .filter(({ labels }) => filter.labels?.some((label) => labels.includes(label)) ?? true)
            .filter(({ branch }) => !filter.headRefName || filter.headRefName === branch);
          return { totalCount: nodes.length, nodes: nodes.map(pullRequest) };
        },
      }),
    };
  }

  function mutations() {
    return {
      createRef({ input }: { input: { name: string; oid: string } }) {
        const branch = input.name.replace('refs/heads/', '');
        if (repository.tip(branch)) throw new Error(`A ref named "${input.name}" already exists in the repository.`);
        repository.move(branch, input.oid);
        return { ref: ref(branch) };
      },
      createCommitOnBranch({ input }: { input: Commit }) {
        const { branch, expectedHeadOid, message, fileChanges } = input;
        return {
          commit: commit(repository.commitFiles(branch.branchName, expectedHeadOid, message.headline, fileChanges)),
        };
      },
      convertPullRequestToDraft: draft(true),
      markPullRequestReadyForReview: draft(false),
    };
  }

  function draft(isDraft: boolean) {
    return ({ input }: { input: { pullRequestId: string } }) => ({
      pullRequest: pullRequest(requests.change(Number(input.pullRequestId), { isDraft })),
    });
  }

  function ref(name: string) {
    const tip = repository.tip(name.replace('refs/heads/', ''));
    return tip ? { name, target: commit(tip) } : null;
  }

  function object(expression: string) {
    const found = repository.object(expression);
    if (found?.type === 'commit') return commit(found.oid);
    if (!found) return null;
    const { oid, text } = found;
    const byteSize = Buffer.byteLength(text);
    return { __typename: 'Blob', oid, text, byteSize, isBinary: false, isTruncated: false };
  }

  function commit(oid: string) {
    const [own] = repository.history(oid, 1);
    return {
      ...own,
      __typename: 'Commit',
      author: { ...own?.author, avatarUrl: picture, user: actor },
      file: ({ path }: { path: string }) => ({ oid: repository.resolve(`${oid}:${path}`) }),
      history: ({ first = 1, path }: { first?: number; path?: string }) => ({
        nodes: repository
          .history(oid, first, path)
          .map((one) => ({ ...one, author: { ...one.author, avatarUrl: picture, user: actor } })),
      }),
      status: null,
      deployments: { nodes: [] },
      checkSuites: () => ({
        nodes: oid === repository.tip(repository.branch) ? [] : [{ checkRuns: { nodes: [checkRun(oid)] } }],
      }),
    };
  }

  /** The content check of a commit, as a job of a workflow reports it. */
  function checkRun(oid: string) {
    const { state } = requests.verdict(oid);
    const isRunning = state === 'PENDING';
    return {
      name: checkNames.github,
      status: isRunning ? 'IN_PROGRESS' : 'COMPLETED',
      conclusion: isRunning ? null : state,
      detailsUrl: origin,
    };
  }

  function pullRequest({ number, title, branch, isDraft, createdAt, updatedAt, labels }: PullRequest) {
    return {
      id: String(number),
      number,
      title,
      url: `${origin}/pull/${number}`,
      isDraft,
      isCrossRepository: false,
      createdAt,
      updatedAt,
      headRefName: branch,
      headRefOid: repository.tip(branch),
      author: actor,
      labels: { nodes: labels.map((name) => ({ name })) },
      files: { nodes: repository.changes(branch).map(({ path, kind }) => ({ path, changeType: kind })) },
    };
  }
}
