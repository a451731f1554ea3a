/** `npm run dev` shows what was saved, without being told, and nothing to pages of other sites. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from '../tools/shared/copy-project.ts';

const project = copyProject('dev-');
rmSync(join(project, 'content'), { recursive: true });
cpSync('e2e/small-site/content', join(project, 'content'), { recursive: true });
const child = spawn(process.execPath, ['tools/dev.ts', '--now', '2024-10-25T12:00'], {
  cwd: project,
  env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  stdio: ['ignore', 'pipe', 'ignore'],
  detached: true,
});

afterAll(async () => {
  if (child.exitCode === null && child.signalCode === null) {
    process.kill(-(child.pid ?? 0));
    await once(child, 'exit');
  }
  rmSync(project, { recursive: true, force: true, maxRetries: 5 });
});

/** What it prints is read to its end, or it could print no more. */
const address = (() => {
  let said = '';
  return new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(said)));
    child.stdout.on('data', (text) => {
      said += String(text);
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(stripVTControlCharacters(said)) ?? [];
      if (found) resolve(found);
    });
  });
})();

const notice = (title: string) =>
  `---\ntitle: ${title}\nkind: incident\nseverity: critical\nshowFrom: 2024-10-20\nshowUntil: 2024-10-28\n` +
  'summary: Prov.\nreviewed: 2024-10-18\nowner: Redaktionen\n---\n\nProv.\n';

test('a notice that is written, edited and removed is shown so', async () => {
  const start = await address;
  const file = join(project, 'content/announcements/prov.md');
  const shown = async (path: string) => (await fetch(start + path)).text();
  const pages = ['/', '/hjalp/nytt-kort/'];
  const expectOn = async (holds: (html: string) => boolean) => {
    for (const page of pages) await expect.poll(async () => holds(await shown(page)), { timeout: 30_000 }).toBe(true);
  };
  await expectOn((html) => html.includes('</html>'));
  writeFileSync(file, notice('Ett prov'));
  await expectOn((html) => html.includes('Ett prov'));
  writeFileSync(file, notice('Ett annat prov'));
  await expectOn((html) => html.includes('Ett annat prov') && !html.includes('Ett prov'));
  rmSync(file);
  await expectOn((html) => !html.includes('Ett annat prov'));
});

test.each([
  ['POST', {}, 405, 'GET, HEAD'],
  ['PUT', {}, 405, 'GET, HEAD'],
  ['TRACE', {}, 405, 'GET, HEAD'],
  ['HEAD', {}, 200, undefined],
  ['GET', { Host: 'other.example' }, 403, undefined],
])('%s %o is answered with %i', async (method, headers, status, allow) => {
  const [response] = await once(request(`${await address}/`, { method, headers, agent: false }).end(), 'response');
  response.resume();
  expect([response.statusCode, response.headers.allow, response.headers['access-control-allow-origin']]).toEqual([
    status,
    allow,
    undefined,
  ]);
});
