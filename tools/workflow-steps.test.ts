/** Runs the shell of workflow steps here, with the real commands; only GitHub itself is played by a script. */
import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';

let folder = '';
let server: Server | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steps-'));
  mkdirSync(join(folder, 'bin'));
});

afterEach(() => {
  server?.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['a boundary has passed', '2026-01-01T00:00:00.000Z', 0, 'due=true\n'],
  ['nothing has changed', '9999-01-01T00:00:00.000Z', 0, ''],
  ['the site does not answer', undefined, 2, ''],
])('due: %s', async (_, change, code, output) => {
  server = createServer((_request, response) => {
    response.end(JSON.stringify({ built: '2025-01-01T00:00:00.000Z', changes: change ? [change] : 'none' }));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  mkdirSync(join(folder, 'content'));
  const { port } = server.address() as AddressInfo;
  writeFileSync(join(folder, 'content/site.yaml'), `name: Hjälp\nurl: http://127.0.0.1:${port}\n`);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { due: `node ${resolve('tools/due.ts')}` } }));
  const ended = await runStep('due.yml', 'npm run due');
  expect([ended.code, ended.output]).toEqual([code, output]);
});

test.each([
  ['nothing', '0', 'due=true\n'],
  ['something', '3', ''],
])('due: %s was deployed for 60 days', async (_, count, output) => {
  playGitHub(`echo ${count}`);
  const ended = await runStep('due.yml', 'total_count', { REPOSITORY: 'o/r' });
  expect([ended.code, ended.output]).toEqual([0, output]);
  const since = Temporal.Now.plainDateISO('UTC').subtract({ days: 60 });
  expect(ended.calls).toContain(`deploy.yml/runs?branch=main&status=success&created=%3E%3D${since}`);
});

test.each([
  ['a first comment', '', /^api --method POST repos\/o\/r\/issues\/7\/comments --field body=@body\.md --silent$/m],
  [
    'the same comment again',
    '41\n42',
    /^api --method PATCH repos\/o\/r\/issues\/comments\/41 --field body=@body\.md --silent$/m,
  ],
])('the report is %s', async (_, comments, call) => {
  const text = `Rapport: \`$(touch pwned)\` $HOME åäö\n${'x'.repeat(70_000)}`;
  mkdirSync(join(folder, 'report'));
  writeFileSync(join(folder, 'report/report.md'), text);
  playGitHub(`case "$*" in *--paginate*) printf '%s' '${comments}';; esac`);
  const { code, calls } = await runStep('comment.yml', 'body.md', { REPOSITORY: 'o/r', NUMBER: '7' });
  expect(code).toBe(0);
  expect(calls).toMatch(call);
  const body = readFileSync(join(folder, 'body.md'), 'utf8');
  expect(body.startsWith('<!-- report -->\nRapport: `$(touch pwned)` $HOME åäö\n')).toBe(true);
  expect(body.length).toBeLessThan(65_536);
  expect(existsSync(join(folder, 'pwned'))).toBe(false);
});

test('a deployment goes on from the builds of the one before, and from nothing where there is none', async () => {
  const step = () => runStep('deploy.yml', 'gh run download', { REPOSITORY: 'o/r', RUNNER_TEMP: join(folder, 'temp') });
  mkdirSync(join(folder, 'temp'));
  playGitHub('');
  expect(await step()).toMatchObject({ code: 0, printed: 'Inget är publicerat än.\n' });
  playGitHub('case "$*" in "api "*) echo 12;; *) exit 1;; esac');
  const expired = { code: 0, printed: expect.stringContaining('::warning::De tidigare byggena gick inte att hämta.') };
  expect(await step(), 'the builds have expired').toMatchObject(expired);
  mkdirSync(join(folder, 'target'));
  writeFileSync(join(folder, 'target/releases.json'), '[]');
  writeFileSync(join(folder, 'package.json'), '{}');
  await shell('tar --create --file kept.tar target package.json && rm -r target package.json');
  playGitHub('case "$*" in "api "*) echo 12;; *) mkdir temp/kept && cp kept.tar temp/kept/releases.tar;; esac');
  const { code, calls } = await step();
  expect([code, calls]).toEqual([0, expect.stringContaining('run download 12 --name releases')]);
  expect(readdirSync(join(folder, 'temp/target'))).toEqual(['releases.json']);
  expect(existsSync(join(folder, 'temp/package.json')), 'only the builds are unpacked').toBe(false);
  expect(existsSync(join(folder, 'target')), 'nothing is unpacked over the project').toBe(false);
});

/** Puts a command `gh` into the path, which notes what it is called with. */
function playGitHub(answer: string): void {
  const gh = join(folder, 'bin/gh');
  writeFileSync(gh, `#!/bin/sh\necho "$*" >> calls\n${answer}\n`);
  chmodSync(gh, 0o755);
}

async function runStep(workflow: string, part: string, env: Record<string, string> = {}) {
  const { jobs } = parse(readFileSync(`.github/workflows/${workflow}`, 'utf8')) as {
    jobs: Record<string, { steps: { run?: string }[] }>;
  };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const script = steps.find(({ run }) => run?.includes(part))?.run;
  if (!script) throw new Error(`No step of ${workflow} has ${part}`);
  const read = (file: string) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '');
  const { code, printed } = await shell(script, { ...env, GITHUB_OUTPUT: 'output' });
  return { code, printed, output: read('output'), calls: read('calls') };
}

/** The shell as GitHub starts it. */
function shell(script: string, env: Record<string, string> = {}): Promise<{ code: unknown; printed: string }> {
  const path = [join(folder, 'bin'), resolve('node_modules/.bin'), process.env['PATH']].join(':');
  return new Promise((done) => {
    const options = { cwd: folder, env: { ...process.env, PATH: path, ...env } };
    execFile('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], options, (error, printed) => {
      done({ code: error ? error.code : 0, printed });
    });
  });
}
