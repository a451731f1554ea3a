import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compressFiles } from '../tools/servers/compress-files.ts';
import { ask } from '../tools/servers/ask.ts';
import { serverChecks } from '../tools/servers/check-answers.ts';
import { readServedSite } from '../tools/servers/served-site.ts';
import { typeOf } from '../tools/shared/answers.ts';
import { listenOn, serve } from '../tools/shared/serve.ts';

// Web servers that readers get the site from are asked the same in `npm run test:servers`.
const [atRoot, below] = await Promise.all([serveCopy('site-small'), serveCopy('site-below')]);
const { folder, address } = atRoot;
afterAll(() => {
  for (const { server, folder: copy } of [atRoot, below]) {
    server.close();
    rmSync(copy, { recursive: true });
  }
});

async function serveCopy(name: string) {
  const copy = mkdtempSync(join(tmpdir(), 'server-'));
  cpSync(join('test-results', name), copy, { recursive: true });
  await compressFiles(copy);
  return { ...(await serve(copy)), folder: copy, site: readServedSite(copy) };
}

test.each(serverChecks)('npm run preview %s', async (_name, faultsAt) => {
  expect(await faultsAt(address, atRoot.site)).toEqual([]);
});

test.each(serverChecks)('npm run preview of a site below a path %s', async (_name, faultsAt) => {
  expect(await faultsAt(below.address, below.site)).toEqual([]);
});

test('npm run smoke tells what is wrong with a deployed site, and whether it is the build at all', async () => {
  expect(await smoke(address)).toMatchObject({ code: 0, said: expect.not.stringContaining('FAILED') });
  writeFileSync(join(folder, 'embed/notices.js'), '// Another one');
  expect(await smoke(address, 'test-results/site-small')).toMatchObject({
    code: 1,
    said: expect.stringContaining('/embed/notices.js: not the bytes of the file'),
  });
  expect(await smoke(address, 'dist')).toMatchObject({
    code: 2,
    said: expect.stringContaining('is not the build in dist'),
  });
  expect(await smoke('help.example')).toMatchObject({ code: 2, said: expect.stringContaining('Wrong use.') });
});

test('npm run smoke tells each kind of fault, what gives no whole answer, and what to do', async () => {
  const { said } = await smokeOf((request, response) => {
    const { pathname } = new URL(request.url ?? '', address);
    if (pathname.endsWith('/feed.json')) return void request.socket.destroy();
    const isCalendar = pathname.endsWith('/kalender.ics');
    if (request.headers['accept-encoding'] === 'gzip')
      return void response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('no gzip');
    response.setHeader('Set-Cookie', 'seen=1');
    response.setHeader('Content-Type', isCalendar ? 'text/plain' : typeOf(pathname).replace('; ', ';'));
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(404).end();
    response.end(readFileSync(file));
  });
  expect(said).toContain('/kalender.ics: type text/plain, not text/calendar; charset=utf-8');
  expect(said).toContain('/feed.json: socket hang up');
  expect(said).toMatch(/as gzip: not the bytes of the file/);
  expect(said).toContain(': sets a cookie');
  expect(said).not.toContain('type text/html');
  expect(said).toContain('npm run server-config');
});

test.each([
  [301, { location: 'https://www.help.example/' }, 'leads to https://www.help.example/. Write the address'],
  [301, { location: '/next-change.json' }, 'next-change.json leads to itself'],
  [401, {}, 'is answered with 401'],
])('npm run smoke says what is there in place of the site: %i %o', async (status, headers, told) => {
  const { code, said } = await smokeOf((_, response) => response.writeHead(status, headers).end());
  expect(said).toContain(told);
  expect(code).toBe(2);
});

/** Begins an answer and does something else before its end. */
const breaking =
  (end: (response: ServerResponse) => void): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'content-length': 9 }).write('half');
    setTimeout(() => end(response), 10);
  };

test.each<[how: string, answer: RequestListener, told: string]>([
  ['does not answer', () => {}, 'no answer within 0.05 seconds'],
  ['falls silent within an answer', breaking(() => {}), 'no answer within 0.05 seconds'],
  ['breaks off', breaking((response) => response.destroy()), 'aborted'],
  ['breaks the connection', breaking(({ req }) => req.socket.resetAndDestroy()), 'ECONNRESET'],
])('a server that %s is not waited for without end, and ends nothing', async (_, answer, told) => {
  const server = createServer(answer);
  const url = new URL(`http://127.0.0.1:${await listenOn(server, 0)}/`);
  await expect(ask(url, { patience: 50 })).rejects.toThrow(told);
  server.close();
});

test('npm run smoke asks for the path that a site was built for', async () => {
  expect(await smoke(below.address, below.folder)).toMatchObject({ code: 0 });
  expect(await smoke(new URL('/', below.address).href, below.folder)).toMatchObject({
    code: 2,
    said: expect.stringContaining(`https://help.example${below.site.path}/`),
  });
});

/** What it says of a server that answers so. */
async function smokeOf(answer: RequestListener) {
  const server = createServer(answer);
  const said = await smoke(`http://127.0.0.1:${await listenOn(server, 0)}/`);
  server.close();
  return said;
}

function smoke(site: string, from = folder): Promise<{ code: unknown; said: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ['tools/smoke.ts', site, '--from', from], (error, stdout, stderr) => {
      done({ code: error ? error.code : 0, said: stdout + stderr });
    });
  });
}
