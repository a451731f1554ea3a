import { buildSchema, graphql, GraphQLError, type FormattedExecutionResult } from 'graphql';
import { readFileSync } from 'node:fs';
import { checkNames } from '../../../src/admin/editor-config.ts';
import type { PullRequest, PullRequests } from './pull-requests.ts';
import { picture, userWith, type Person } from './people.ts';
import type { FileEdits, Repository } from './repository.ts';

const schema = buildSchema(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'));
interface Commit {
  branch: { branchName: string };
  expectedHeadOid: string;
  fileChanges: FileEdits;
  message: { headline: string };
}

/** Answers a GraphQL question that a person's editor asks of a git repository and its pull requests. */
export async function answer(
  repository: Repository,
  requests: PullRequests,
  origin: string,
  person: Person,
  question: { query: string; variables: Record<string, unknown> },
): Promise<FormattedExecutionResult> {
  const { data, errors } = await graphql({
    schema,
    rootValue: { ...queries(), ...mutations() },
    source: question.query,
    variableValues: question.variables,
  });
  // GitHub says beside the message what type of fault it is.
  const faults = errors?.map((error) => ({ ...error.extensions, ...error.toJSON(), extensions: undefined }));
  return faults ? { data, errors: faults } : { data };

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
        if (repository.tip(branch))
          throw refusal('UNPROCESSABLE', `A ref named "${input.name}" already exists in the repository.`);
        repository.move(branch, input.oid);
        return { ref: ref(branch) };
      },
      createCommitOnBranch({ input }: { input: Commit }) {
        const { expectedHeadOid, message, fileChanges } = input;
        const { branchName } = input.branch;
        if (branchName === repository.branch)
          throw refusal(
            'UNPROCESSABLE',
            'Protected branch update failed: changes must be made through a pull request.',
          );
        if (repository.tip(branchName) !== expectedHeadOid) {
          const message = `Expected branch to point to "${expectedHeadOid}" but it did not.  Pull and try again.`;
          throw refusal('STALE_DATA', message);
        }
        return { commit: commit(repository.commitFiles(branchName, message.headline, fileChanges, person)) };
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
      author: { ...own?.author, avatarUrl: picture, user: userWith(own?.author.email ?? '') },
      file: ({ path }: { path: string }) => file(`${oid}:${path}`),
      history: ({ first = 1, path }: { first?: number; path?: string }) => ({
        nodes: repository.history(oid, first, path).map((one) => commit(one.oid)),
      }),
      status: null,
      deployments: { nodes: [] },
      checkSuites: () => ({
        nodes: oid === repository.tip(repository.branch) ? [] : [{ checkRuns: { nodes: [checkRun(oid)] } }],
      }),
    };
  }

  function file(expression: string) {
    const oid = repository.resolve(expression);
    return oid ? { oid, object: object(oid) } : null;
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

  function pullRequest({ number, title, branch, isDraft, createdAt, updatedAt, labels, author }: PullRequest) {
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
      author: userWith(author.email),
      labels: { nodes: labels.map((name) => ({ name })) },
      files: { nodes: repository.changes(branch).map(({ path, kind }) => ({ path, changeType: kind })) },
    };
  }
}

function refusal(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}
