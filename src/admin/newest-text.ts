import { fileInFolder } from './chosen-folder.ts';
import { askForKey } from './dialogs.ts';
import type { Version } from './merge-entry.ts';
import { say } from '../editors/say.ts';

/** Where the entries are, as the editor is configured. */
export interface Backend {
  name: string;
  repo: string;
  branch: string;
  api_root?: string;
}

/** The files of an entry as they are now, where a save would change them. */
export interface Newest {
  /** The commit that they are of, where the service can be told that it must be the last. */
  head?: string;
  /** Where a change of the entry is proposed, or would be. */
  branch: string;
  /** Whether a change of the entry is proposed already: then they are as proposed. */
  isProposed: boolean;
  /** By path, each with its versions as far as they are known, newest first; the first is what it is now. */
  files: Map<string, Version[]>;
}

/** An entry's files: the Swedish one and those of its translations, there or not. */
export interface EntryFiles {
  /** Where a proposed change of it is. */
  branch: string;
  paths: readonly string[];
}

/** So many versions are looked through to see who changed a field. */
const versionsRead = 20;

/** Where Sveltia CMS remembers who is at work. */
const userKey = 'sveltia-cms.user';

/** The person at work. */
export function signedIn(): { backendName?: string; token?: string } {
  return JSON.parse(localStorage.getItem(userKey) ?? '{}') as object;
}

/** Reads the files of an entry as they are now. Rejects where they cannot be had. */
export function readNewest(backend: Backend, entry: EntryFiles): Promise<Newest> {
  if (signedIn().backendName === 'local') return readFolder(entry);
  return backend.name === 'github' ? readGithub(backend, entry) : readGitlab(backend, entry);
}

/** The address of a service's interface. */
export function interfaceOf({ name, api_root: root }: Backend, path = ''): string {
  if (name === 'gitlab') return `${root ?? 'https://gitlab.com/api/v4'}${path}`;
  const isGraph = path === '/graphql';
  if (!root) return `https://api.github.com${path}`;
  return new URL(isGraph ? '/api/graphql' : `/api/v3${path}`, root).href;
}

interface GithubCommit {
  oid: string;
  [file: string]: unknown;
}
interface GithubVersion {
  committedDate: string;
  author: { name: string | null; user: { login: string } | null } | null;
  file: { object: { text?: string } | null } | null;
}

async function readGithub(backend: Backend, { branch, paths }: EntryFiles): Promise<Newest> {
  const [owner, name] = backend.repo.split('/');
  const commit = `{ target { ... on Commit { oid ${paths
    .map((path, index) => {
      const named = `path: ${JSON.stringify(path)}`;
      const text = `file(${named}) { object { ... on Blob { text } } }`;
      return `now${index}: ${text} f${index}: history(first: ${versionsRead}, ${named}) { nodes { committedDate author { name user { login } } ${text} } }`;
    })
    .join(' ')} } } }`;
  const query = `query($owner: String!, $name: String!, $main: String!, $branch: String!) {
    repository(owner: $owner, name: $name) {
      pullRequests(headRefName: $branch, states: OPEN, first: 1) { totalCount }
      main: ref(qualifiedName: $main) ${commit}
      proposed: ref(qualifiedName: $branch) ${commit}
    }
  }`;
  const variables = { owner, name, main: backend.branch, branch };
  const { data } = (await ask(interfaceOf(backend, '/graphql'), { query, variables })) as {
    data: { repository: Record<string, { totalCount?: number; target?: GithubCommit } | null> };
  };
  const { pullRequests, main, proposed } = data.repository;
  const isProposed = Boolean(pullRequests?.totalCount && proposed);
  const target = (isProposed ? proposed : main)?.target;
  if (!target) throw new Error(say`Innehållet gick inte att läsa. Försök igen om en stund.`);
  const files = new Map(
    paths.map((path, index) => {
      const { nodes } = target[`f${index}`] as { nodes: GithubVersion[] };
      const versions = nodes.map(({ committedDate, author, file }) => ({
        text: file?.object?.text,
        who: author?.name ?? author?.user?.login,
        when: new Date(committedDate),
      }));
      return [path, versions];
    }),
  );
  return { head: target.oid, branch, isProposed, files };
}

interface GitlabCommit {
  id: string;
  author_name: string;
  committed_date: string;
}

async function readGitlab(backend: Backend, { branch, paths }: EntryFiles): Promise<Newest> {
  const project = interfaceOf(backend, `/projects/${encodeURIComponent(backend.repo)}`);
  const query = new URLSearchParams({ source_branch: branch, state: 'opened' });
  const requests = (await ask(`${project}/merge_requests?${query}`)) as unknown[];
  const isProposed = requests.length > 0;
  const ref = isProposed ? branch : backend.branch;
  const versionsOf = async (path: string) => {
    const which = new URLSearchParams({ ref_name: ref, path, per_page: String(versionsRead) });
    const commits = (await ask(`${project}/repository/commits?${which}`)) as GitlabCommit[];
    return Promise.all(
      commits.map(async ({ id, author_name: who, committed_date: date }) => {
        const address = `${project}/repository/files/${encodeURIComponent(path)}/raw?ref=${id}`;
        return { text: await rawText(address), who, when: new Date(date) };
      }),
    );
  };
  const versions = await Promise.all(paths.map(async (path) => [path, await versionsOf(path)] as const));
  return { branch, isProposed, files: new Map(versions) };
}

/** Files as they are at a commit or on a branch; those that are not there are left out. */
export async function readFilesAt(
  backend: Backend,
  ref: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const texts =
    backend.name === 'github' ? await githubFiles(backend, ref, paths) : await gitlabFiles(backend, ref, paths);
  return new Map(paths.flatMap((path, index) => (texts[index] === undefined ? [] : [[path, texts[index]]])));
}

async function githubFiles(backend: Backend, ref: string, paths: readonly string[]): Promise<(string | undefined)[]> {
  const [owner, name] = backend.repo.split('/');
  const files = paths.map(
    (path, index) => `f${index}: object(expression: ${JSON.stringify(`${ref}:${path}`)}) { ... on Blob { text } }`,
  );
  const query = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id ${files.join(' ')} } }`;
  const { data } = (await ask(interfaceOf(backend, '/graphql'), { query, variables: { owner, name } })) as {
    data: { repository: Record<string, { text?: string } | null> };
  };
  return paths.map((_, index) => data.repository[`f${index}`]?.text);
}

function gitlabFiles(backend: Backend, ref: string, paths: readonly string[]): Promise<(string | undefined)[]> {
  const files = interfaceOf(backend, `/projects/${encodeURIComponent(backend.repo)}/repository/files`);
  return Promise.all(
    paths.map((path) => rawText(`${files}/${encodeURIComponent(path)}/raw?ref=${encodeURIComponent(ref)}`)),
  );
}

/** Asks a service. Rejects with what it says where it refuses. */
export async function ask(address: string, question?: object): Promise<unknown> {
  const response = await request(address, question);
  const answer = (await response.json()) as { message?: string; errors?: { message: string }[] };
  const fault = answer.errors?.[0]?.message ?? (response.ok ? undefined : (answer.message ?? response.statusText));
  if (fault !== undefined) throw new Error(fault);
  return answer;
}

async function rawText(address: string): Promise<string | undefined> {
  const response = await request(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(response.statusText);
  return response.text();
}

/** Asks for a new key where the old one has run out: a save begins here, and goes on with that. */
async function request(address: string, question?: object, isAgain = false): Promise<Response> {
  const user = signedIn();
  const Authorization = `${user.backendName === 'gitlab' ? 'Bearer' : 'token'} ${user.token}`;
  const body = question && { method: 'POST', body: JSON.stringify(question) };
  const headers = { Authorization, 'Content-Type': 'application/json' };
  const response = await fetch(address, { cache: 'no-cache', headers, ...body });
  const key = response.status === 401 && !isAgain ? await askForKey() : undefined;
  if (!key) return response;
  localStorage.setItem(userKey, JSON.stringify({ ...user, token: key }));
  return request(address, question, true);
}

/** The files in the folder that somebody has chosen. Whoever else changes them says neither name nor what was before. */
async function readFolder({ branch, paths }: EntryFiles): Promise<Newest> {
  const files = new Map<string, Version[]>();
  for (const path of paths) {
    const file = await fileInFolder(path);
    files.set(path, file ? [{ text: await file.text(), who: undefined, when: new Date(file.lastModified) }] : []);
  }
  return { branch, isProposed: false, files };
}
