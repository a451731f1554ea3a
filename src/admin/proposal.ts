import { checkNames } from './editor-config.ts';
import { ask, interfaceOf, signedIn, type Backend } from './newest-text.ts';

/** A proposed change of an entry, and what the gate says of it where it runs for all to see. */
export interface Proposal {
  /** Where it is read and merged. */
  address: string;
  verdict: 'waiting' | 'right' | 'wrong';
}

/** The open pull request from a branch; undefined where there is none, or no service. */
export function readProposal(backend: Backend, branch: string): Promise<Proposal | undefined> {
  if (signedIn().backendName === 'local') return Promise.resolve(undefined);
  return backend.name === 'github' ? readGithub(backend, branch) : readGitlab(backend, branch);
}

interface GithubRun {
  name: string;
  status: string;
  conclusion: string | null;
}

async function readGithub(backend: Backend, branch: string): Promise<Proposal | undefined> {
  const [owner, name] = backend.repo.split('/');
  const query = `query($owner: String!, $name: String!, $branch: String!) {
    repository(owner: $owner, name: $name) {
      pullRequests(headRefName: $branch, states: OPEN, first: 1) { nodes { url } }
      ref(qualifiedName: $branch) { target { ... on Commit {
        checkSuites(last: 10) { nodes { checkRuns(last: 20) { nodes { name status conclusion } } } }
      } } }
    }
  }`;
  const { data } = (await ask(interfaceOf(backend, '/graphql'), { query, variables: { owner, name, branch } })) as {
    data: {
      repository: {
        pullRequests: { nodes: { url: string }[] };
        ref: { target: { checkSuites: { nodes: { checkRuns: { nodes: GithubRun[] } }[] } } } | null;
      };
    };
  };
  const { pullRequests, ref } = data.repository;
  const [request] = pullRequests.nodes;
  if (!request) return undefined;
  const runs = ref?.target.checkSuites.nodes.flatMap(({ checkRuns }) => checkRuns.nodes) ?? [];
  const run = runs.findLast((one) => one.name === checkNames.github);
  return { address: request.url, verdict: verdictOf(run?.conclusion ?? undefined) };
}

async function readGitlab(backend: Backend, branch: string): Promise<Proposal | undefined> {
  const requests = interfaceOf(backend, `/projects/${encodeURIComponent(backend.repo)}/merge_requests`);
  const query = new URLSearchParams({ source_branch: branch, state: 'opened' });
  const [found] = (await ask(`${requests}?${query}`)) as { iid: number; web_url: string }[];
  if (!found) return undefined;
  const { head_pipeline: pipeline } = (await ask(`${requests}/${found.iid}`)) as {
    head_pipeline: { status: string } | null;
  };
  return { address: found.web_url, verdict: verdictOf(pipeline?.status) };
}

/** GitHub has a conclusion when a check is over, GitLab a state all the time. */
function verdictOf(state: string | undefined): Proposal['verdict'] {
  if (/^success$/i.test(state ?? '')) return 'right';
  return /^fail/i.test(state ?? '') ? 'wrong' : 'waiting';
}
