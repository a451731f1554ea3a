import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';

const built = '2024-05-14T22:00:00.000Z';
const past = '2026-01-01T23:00:00.000Z';
const future = '9999-01-01T00:00:00.000Z';

const sites: Record<string, { status?: number; body: string }> = {
  '/current/next-change.json': { body: JSON.stringify({ built, changes: [future] }) },
  '/at-rest/next-change.json': { body: JSON.stringify({ built, changes: [] }) },
  '/passed/next-change.json': { body: JSON.stringify({ built, changes: [past, future] }) },
  '/no-json/next-change.json': { body: '<!doctype html>' },
  '/other-json/next-change.json': { body: JSON.stringify({ built: 'yesterday', changes: [] }) },
  '/broken/next-change.json': { status: 500, body: '' },
};
const server = createServer(({ url = '' }, response) => {
  const { status = 200, body } = sites[url] ?? { status: 404, body: '' };
  response.writeHead(status).end(body);
});
let address = '';

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
});

test.each([
  ['/current', 0, `Up to date: the site was built for ${built}; the next boundary is ${future}.`],
  ['/current/', 0, `Up to date: the site was built for ${built}; the next boundary is ${future}.`],
  ['/at-rest/', 0, `Up to date: the site was built for ${built}; no later boundary is known.`],
  [
    '/passed/',
    10,
    `Due: the boundary ${past} has passed since the site was built for ${built}; the next boundary is ${future}.`,
  ],
  ['/no-json/', 2, 'Cannot read ADDRESS/no-json/next-change.json: it is not a list of boundaries.'],
  ['/other-json/', 2, 'Cannot read ADDRESS/other-json/next-change.json: it is not a list of boundaries.'],
  ['/broken/', 2, 'Cannot read ADDRESS/broken/next-change.json: the server answers 500.'],
  ['/', 2, 'Cannot read ADDRESS/next-change.json: the server answers 404.'],
])('%s ends with %i', async (path, code, line) => {
  expect(await run(address + path)).toEqual({ code, lines: [line.replace('ADDRESS', address)] });
});

test('a server that does not answer cannot be read', async () => {
  const closed = createServer();
  await once(closed.listen(0, '127.0.0.1'), 'listening');
  const { port } = closed.address() as AddressInfo;
  await once(closed.close(), 'close');
  const { code, lines } = await run(`http://127.0.0.1:${port}/`);
  expect(code).toBe(2);
  expect(lines).toEqual([expect.stringMatching(/^Cannot read .*ECONNREFUSED/)]);
});

test.each([[['']], [['help.example']], [['file:///srv/site/']], [['https://a.example', 'https://b.example']]])(
  'wrong use: %j',
  async (args) => {
    const wrongUse = 'Wrong use. Write: npm run due, or npm run due -- https://help.example/';
    expect(await run(...args)).toEqual({ code: 2, lines: [wrongUse] });
  },
);

test('an option that it has not', async () => {
  expect(await run('--now')).toEqual({ code: 2, lines: [expect.stringContaining("Unknown option '--now'")] });
});

test.each([
  ['plain', 'url: ADDRESS/passed'],
  ['quoted', 'url: "ADDRESS/passed/"'],
  ['with a comment', "# url: http://127.0.0.1:1\nurl: 'ADDRESS/passed/' # where readers are"],
  ['beside a fault', 'name: 5\nurl: ADDRESS/passed/'],
])('without an address, that of content/site.yaml is asked: %s', async (_, text) => {
  expect(await runIn(settings(text))).toMatchObject({ code: 10, lines: [expect.stringContaining(past)] });
});

test('settings without an address are told', async () => {
  expect(await runIn(settings('name: Hjälp'))).toEqual({
    code: 2,
    lines: ['content/site.yaml has no url. Write one there, or: npm run due -- https://help.example/'],
  });
});

/** A folder with settings. */
function settings(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'due-'));
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content/site.yaml'), text.replaceAll('ADDRESS', address));
  return folder;
}

const run = (...args: string[]) => runIn('.', ...args);

function runIn(cwd: string, ...args: string[]): Promise<{ code: unknown; lines: string[] }> {
  return new Promise((done) => {
    execFile(process.execPath, [resolve('tools/due.ts'), ...args], { cwd }, (error, stdout, stderr) => {
      done({ code: error ? error.code : 0, lines: `${stdout}${stderr}`.trimEnd().split('\n') });
    });
  });
}
