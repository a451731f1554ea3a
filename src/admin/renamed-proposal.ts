import { ask, interfaceOf, readFilesAt, readNewest, signedIn } from './newest-text.ts';
import type { Backend, EntryFiles, Newest } from './newest-text.ts';
import { readProposal, type Proposal } from './proposal.ts';

/**
 * Sveltia CMS names a branch after the entry whose change it proposes. An entry that gets another name while it is proposed
 * stays on the branch of its first one, and there it is found by its file.
 */

/** Reads the files of an entry as they are now, also where they are proposed by another name. */
export async function readNewestByAnyName(backend: Backend, entry: EntryFiles): Promise<Newest> {
  const newest = await readNewest(backend, entry);
  const [path = ''] = entry.paths;
  if (newest.isProposed || newest.files.get(path)?.[0]?.text !== undefined) return newest;
  const branch = await branchWith(backend, entry.branch, path);
  return branch ? readNewest(backend, { ...entry, branch }) : newest;
}

/**
 * The open pull request of a text: from its own branch, or where the main branch has no such file, by another name. A text that
 * others have is changed in their proposals too, where links in it follow them.
 */
export async function readProposalByAnyName(
  backend: Backend,
  own: string,
  path: string,
): Promise<Proposal | undefined> {
  if (signedIn().backendName === 'local') return undefined;
  const proposal = await readProposal(backend, own);
  if (proposal || (await readFilesAt(backend, backend.branch, [path])).has(path)) return proposal;
  const branch = await branchWith(backend, own, path);
  return branch === undefined ? undefined : readProposal(backend, branch);
}

interface Changed {
  branch: string;
  /** The files that are there after the change. */
  files: readonly string[];
}

/** The branch of an open proposal for the same kind of entries that writes a file; undefined where none does. */
async function branchWith(backend: Backend, own: string, path: string): Promise<string | undefined> {
  if (signedIn().backendName === 'local') return undefined;
  const beginning = own.replace(/[^/]*$/, '');
  const open = backend.name === 'github' ? await onGithub(backend, beginning) : await onGitlab(backend, beginning);
  return open.find(({ files }) => files.includes(path))?.branch;
}

interface GithubRequest {
  headRefName: string;
  files: { nodes: { path: string; changeType: string }[] };
}

async function onGithub(backend: Backend, beginning: string): Promise<Changed[]> {
  const [owner, name] = backend.repo.split('/');
  const query = `query($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) {
      pullRequests(states: OPEN, first: 100, orderBy: { field: UPDATED_AT, direction: DESC }) {
        nodes { headRefName files(first: 50) { nodes { path changeType } } }
      }
    }
  }`;
  const { data } = (await ask(interfaceOf(backend, '/graphql'), { query, variables: { owner, name } })) as {
    data: { repository: { pullRequests: { nodes: GithubRequest[] } } };
  };
  return data.repository.pullRequests.nodes
    .filter(({ headRefName }) => headRefName.startsWith(beginning))
    .map(({ headRefName: branch, files }) => ({
      branch,
      files: files.nodes.filter(({ changeType }) => changeType !== 'DELETED').map(({ path }) => path),
    }));
}

async function onGitlab(backend: Backend, beginning: string): Promise<Changed[]> {
  const requests = interfaceOf(backend, `/projects/${encodeURIComponent(backend.repo)}/merge_requests`);
  const open = (await ask(`${requests}?state=opened&per_page=100`)) as { iid: number; source_branch: string }[];
  const own = open.filter(({ source_branch: branch }) => branch.startsWith(beginning));
  return Promise.all(
    own.map(async ({ iid, source_branch: branch }) => {
      const diffs = (await ask(`${requests}/${iid}/diffs?per_page=100`)) as {
        new_path: string;
        deleted_file: boolean;
      }[];
      return { branch, files: diffs.filter((one) => !one.deleted_file).map((one) => one.new_path) };
    }),
  );
}
