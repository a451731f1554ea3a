import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { people } from './people.ts';
import { serveTrialGithub, trial, type TrialGithub } from './server.ts';

/**
 * What GitHub refuses, in its own shapes: docs.github.com/rest/pulls/pulls and /graphql/reference/mutations, and answers
 * that people have quoted in github.com/google/go-github/issues/1441, github.com/gm3dmo/the-power/issues/175 and
 * github.com/ministryofjustice/modernisation-platform/issues/11985.
 */
const project = mkdtempSync(join(tmpdir(), 'trial-content-'));
let github: TrialGithub;

beforeAll(async () => {
  mkdirSync(join(project, 'content'));
  writeFileSync(join(project, 'content', 'a.md'), 'Ett\n');
  writeFileSync(join(project, 'content', 'b.md'), 'Två\n');
  github = await serveTrialGithub(project);
});
afterAll(() => {
  github.server.close();
  rmSync(project, { recursive: true });
});

async function rest(method: string, path: string, body?: object, token = trial.token) {
  const response = await fetch(`${github.address}/api/v3/repos/${trial.repository}/${path}`, {
    method,
    headers: { Authorization: `token ${token}` },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text ? (JSON.parse(text) as unknown) : undefined };
}

async function graph(query: string, input: object) {
  const response = await fetch(`${github.address}/api/graphql`, {
    method: 'POST',
    headers: { Authorization: `token ${trial.token}` },
    body: JSON.stringify({ query, variables: { input } }),
  });
  return { status: response.status, ...((await response.json()) as object) };
}

const tip = (branch: string) => github.repository.tip(branch) ?? '';

const createBranch = (branch: string) =>
  graph('mutation($input: CreateRefInput!) { createRef(input: $input) { ref { name } } }', {
    repositoryId: 'R1',
    name: `refs/heads/${branch}`,
    oid: tip('main'),
  });

const commitOn = (branchName: string, expectedHeadOid: string, fileChanges: object) =>
  graph('mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }', {
    branch: { repositoryNameWithOwner: trial.repository, branchName },
    expectedHeadOid,
    fileChanges: { additions: [], deletions: [], ...fileChanges },
    message: { headline: 'Ändrad text' },
  });

const added = (text: string) => ({
  additions: [{ path: 'content/a.md', contents: Buffer.from(text).toString('base64') }],
});

test('a branch has one open pull request, and that one can be asked for', async () => {
  await createBranch('en');
  expect(await rest('POST', 'pulls', { title: 'Tom', head: 'en', base: 'main' })).toMatchObject({
    status: 422,
    body: { errors: [{ resource: 'PullRequest', code: 'custom', message: 'No commits between main and en' }] },
  });
  await commitOn('en', tip('en'), added('Ett till\n'));
  expect(await rest('POST', 'pulls', { title: 'Ett', head: 'en', base: 'main', draft: true })).toMatchObject({
    status: 201,
  });
  expect(await rest('POST', 'pulls', { title: 'Två', head: 'en', base: 'main' })).toMatchObject({
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [{ resource: 'PullRequest', code: 'custom', message: 'A pull request already exists for exempel:en.' }],
    },
  });
  expect(await rest('GET', 'pulls?state=open&head=exempel:en')).toMatchObject({
    body: [{ title: 'Ett', draft: true }],
  });
  expect(await rest('PUT', 'pulls/1/merge', {})).toMatchObject({
    status: 405,
    body: { message: 'Pull Request is still a draft' },
  });
});

test('a commit goes onto the commit that it expects and onto no other, and not onto the main branch', async () => {
  await createBranch('sen');
  const before = tip('sen');
  await commitOn('sen', before, added('Först\n'));
  expect(await commitOn('sen', before, added('Sist\n'))).toMatchObject({
    status: 200,
    data: { createCommitOnBranch: null },
    errors: [
      {
        type: 'STALE_DATA',
        path: ['createCommitOnBranch'],
        message: `Expected branch to point to "${before}" but it did not.  Pull and try again.`,
      },
    ],
  });
  expect(github.repository.object('sen:content/a.md')?.text).toBe('Först\n');
  expect(await commitOn('main', tip('main'), added('Rakt in\n'))).toMatchObject({
    errors: [{ type: 'UNPROCESSABLE' }],
  });
  expect(await createBranch('sen')).toMatchObject({
    errors: [{ message: 'A ref named "refs/heads/sen" already exists in the repository.' }],
  });
});

test('a file is deleted, and a branch once', async () => {
  await createBranch('bort');
  await commitOn('bort', tip('bort'), { deletions: [{ path: 'content/a.md' }] });
  expect(github.repository.tree(tip('bort')).map(({ path }) => path)).toEqual(['content/b.md']);
  expect(await rest('DELETE', 'git/refs/heads/bort')).toMatchObject({ status: 204 });
  expect(await rest('DELETE', 'git/refs/heads/bort')).toMatchObject({ status: 422 });
  expect(await rest('DELETE', 'git/refs/heads/main')).toMatchObject({ status: 422 });
});

test('nobody gets in with a key that is not theirs', async () => {
  expect(await rest('GET', 'pulls?head=exempel:en', undefined, 'fel')).toMatchObject({
    status: 401,
    body: { message: 'Bad credentials' },
  });
});

describe('a page of another site', () => {
  const editor = 'http://127.0.0.1:4322';
  const token = { Authorization: `token ${trial.token}` };
  const stranger = 'https://other.example';

  beforeAll(() => void github.editors.add(editor));

  /** Status, and which origin's pages may read the answer, of a request with these headers, Host among them. */
  async function ask(method: string, path: string, headers: Record<string, string>) {
    const [response] = (await once(
      request(github.address + path, { method, headers, agent: false }).end(),
      'response',
    )) as [IncomingMessage];
    response.resume();
    return [response.statusCode, response.headers['access-control-allow-origin']];
  }

  test('does not get in, with a token or without; the editor does', async () => {
    expect(await ask('GET', '/api/v3/user', { ...token, Origin: editor })).toEqual([200, editor]);
    expect(await ask('OPTIONS', '/api/graphql', { Origin: editor })).toEqual([204, editor]);
    for (const origin of [stranger, 'null', 'http://127.0.0.1:1']) {
      expect(await ask('GET', '/api/v3/user', { ...token, Origin: origin })).toEqual([403, undefined]);
      expect(await ask('OPTIONS', '/api/graphql', { Origin: origin })).toEqual([403, undefined]);
      expect(await ask('GET', '/', { Origin: origin })).toEqual([403, undefined]);
    }
  });

  test('merges nothing with a form; the own page does', async () => {
    await createBranch('formular');
    await commitOn('formular', tip('formular'), added('Formulär\n'));
    const { number } = github.requests.open('Formulär', 'formular', false, people.editor);
    github.requests.verdict(tip('formular'));
    for (const headers of [{ Origin: stranger }, { Origin: 'null' }, { Origin: editor }, {}] as Record<
      string,
      string
    >[])
      expect(await ask('POST', `/pull/${number}`, headers)).toContain(403);
    expect(github.requests.find(number).state).toBe('OPEN');
    const [status] = await ask('POST', `/pull/${number}`, { Origin: github.address });
    expect(status, 'the request gets as far as the rules of merging').not.toBe(403);
  });

  test('finds nothing by a name of its own that leads to this machine', async () => {
    for (const host of ['other.example', 'other.example:4323', '127.0.0.1.other.example', 'localhost.other.example:80'])
      expect(await ask('GET', '/api/v3/user', { ...token, Host: host })).toEqual([421, undefined]);
    for (const host of ['localhost:4323', '127.0.0.1', '[::1]:80'])
      expect(await ask('GET', '/api/v3/user', { ...token, Host: host })).toEqual([200, undefined]);
  });

  test('cannot know the tokens, which no other start has', () => {
    expect([trial.token, trial.otherToken]).toEqual([
      expect.stringMatching(/^[0-9a-f]{24}$/),
      expect.stringMatching(/^[0-9a-f]{24}$/),
    ]);
    const print = `import('./tools/editor/trial-github/server.ts').then(({ trial }) => console.log(trial.token))`;
    expect(execFileSync(process.execPath, ['-e', print], { encoding: 'utf8' })).not.toContain(trial.token);
  });

  test('a method that the pages do not have is refused', async () => {
    for (const method of ['PUT', 'DELETE', 'TRACE']) expect(await ask(method, '/', {})).toEqual([405, undefined]);
  });
});
