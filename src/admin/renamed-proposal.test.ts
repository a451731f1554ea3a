import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { people } from '../../tools/editor/trial-github/people.ts';
import { serveTrialGithub, trial, type TrialGithub } from '../../tools/editor/trial-github/server.ts';
import { readProposalByAnyName } from './renamed-proposal.ts';

const project = mkdtempSync(join(tmpdir(), 'trial-content-'));
const fileOf = (name: string) => `content/login-help/${name}.md`;
let github: TrialGithub;

/** On the branch of A, which now is called C, and the link to it in B has followed. */
beforeAll(async () => {
  mkdirSync(join(project, 'content/login-help'), { recursive: true });
  writeFileSync(join(project, fileOf('a')), 'A\n');
  writeFileSync(join(project, fileOf('b')), '[A](/hjalp/a/)\n');
  github = await serveTrialGithub(project);
  vi.stubGlobal('localStorage', { getItem: () => JSON.stringify({ backendName: 'github', token: trial.token }) });
  const { repository, requests } = github;
  repository.move('cms/login-help/a', repository.tip('main'));
  const additions = [
    { path: fileOf('c'), contents: Buffer.from('A\n').toString('base64') },
    { path: fileOf('b'), contents: Buffer.from('[A](/hjalp/c/)\n').toString('base64') },
  ];
  const edits = { additions, deletions: [{ path: fileOf('a') }] };
  repository.commitFiles('cms/login-help/a', 'C', edits, people.colleague);
  requests.open('C', 'cms/login-help/a', true, people.colleague);
});
afterAll(() => {
  vi.unstubAllGlobals();
  github.server.close();
  rmSync(project, { recursive: true });
});

const proposalOf = (name: string) => {
  const backend = { name: 'github', repo: trial.repository, branch: trial.branch, api_root: github.address };
  return readProposalByAnyName(backend, `cms/login-help/${name}`, fileOf(name));
};

test('a text is proposed from the branch of its name, or of the name that it had', async () => {
  const address = `${github.address}/pull/1`;
  expect(await proposalOf('a')).toMatchObject({ address });
  expect(await proposalOf('c')).toMatchObject({ address });
});

test('a published text has no part in the proposal of another that changes a link in it, and not all are looked through', async () => {
  const fetching = vi.spyOn(globalThis, 'fetch');
  expect(await proposalOf('b')).toBeUndefined();
  expect(fetching.mock.calls.map(([, asked]) => asked?.body)).not.toContainEqual(expect.stringContaining('changeType'));
  fetching.mockRestore();
});
