import { readHeldTexts } from '../gate/held-texts.ts';
import type { Texts } from '../gate/entry-gate.ts';
import { readFilesAt, type Backend } from '../newest-text.ts';
import { followingChanges } from './complete-commit.ts';
import { say } from '../../editors/say.ts';

interface GithubCommit {
  query: string;
  variables: {
    input: {
      expectedHeadOid: string;
      fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
    };
  };
}

interface GitlabCommit {
  branch: string;
  start_branch?: string;
  actions: { action: string; file_path: string; previous_path?: string; content: string; encoding?: string }[];
}

/**
 * The body of a request, with what follows where it is a commit by which pages move or go: the list of old addresses, the
 * links to them and the phrases of their search, in the same commit.
 */
export async function withFollowing(backend: Backend, url: string, body: string): Promise<string> {
  if (backend.name === 'github') return body.includes('createCommitOnBranch') ? githubCommit(backend, body) : body;
  return url.endsWith('/repository/commits') ? gitlabCommit(backend, body) : body;
}

async function githubCommit(backend: Backend, body: string): Promise<string> {
  const question = JSON.parse(body) as GithubCommit;
  const { expectedHeadOid, fileChanges } = question.variables.input;
  const { additions, deletions } = fileChanges;
  if (deletions.length === 0) return body;
  const texts = additions
    .filter(({ path }) => isText(path))
    .map(({ path, contents }) => [path, decoded(contents)] as const);
  const gone = deletions.map(({ path }) => path);
  const following = await followingChanges({ written: new Map(texts), gone }, await held(backend), (paths) =>
    readFilesAt(backend, expectedHeadOid, paths),
  );
  for (const [path, text] of following) {
    const at = additions.findIndex((one) => one.path === path);
    if (text === undefined) deletions.push({ path });
    else if (at < 0) additions.push({ path, contents: encoded(text) });
    else additions[at] = { path, contents: encoded(text) };
  }
  return JSON.stringify(question);
}

async function gitlabCommit(backend: Backend, body: string): Promise<string> {
  const commit = JSON.parse(body) as GitlabCommit;
  const { actions } = commit;
  const moved = actions.flatMap(({ previous_path: path }) => path ?? []);
  const gone = [...moved, ...actions.filter(({ action }) => action === 'delete').map(({ file_path: path }) => path)];
  if (gone.length === 0) return body;
  const texts = actions
    .filter(({ action, encoding }) => action !== 'delete' && encoding !== 'base64')
    .map(({ file_path: path, content }) => [path, content] as const);
  const ref = commit.start_branch ?? commit.branch;
  const following = await followingChanges({ written: new Map(texts), gone }, await held(backend), (paths) =>
    readFilesAt(backend, ref, paths),
  );
  const there = await readFilesAt(backend, ref, [...following.keys()]);
  for (const [path, text] of following) {
    const own = actions.find((one) => one.file_path === path);
    if (own && text !== undefined) own.content = text;
    else if (text === undefined) actions.push({ action: 'delete', file_path: path, content: '' });
    else actions.push({ action: there.has(path) ? 'update' : 'create', file_path: path, content: text });
  }
  return JSON.stringify(commit);
}

const isText = (path: string) => path.startsWith('content/');

async function held(backend: Backend): Promise<Texts> {
  const texts = await readHeldTexts(backend);
  if (texts.size === 0) throw new Error(say`Innehållet är inte läst än. Försök igen om en stund.`);
  return texts;
}

function decoded(contents: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(contents), (character) => character.codePointAt(0) ?? 0));
}

function encoded(text: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
}
