import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serve } from './serve.ts';

const shared = [
  'api/v1/announcements.json',
  'en/api/v1/announcements.json',
  'api/v1/schemas/announcements.json',
  'embed/notices.js',
  'next-change.json',
  'meddelanden/atom.xml',
  'en/meddelanden/feed.json',
  'meddelanden/arbetsgivare/kalender.ics',
];
const own = ['index.html', '404.html', 'meddelanden/index.html', 'search-index.json', '_astro/api/next-change.json'];

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const hashed = ['search/box.cp5AoWVt.js', 'pagefind/fragment/sv_8ca1fc7.pf_fragment'];
for (const file of [...shared, ...own, ...hashed]) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), file);
}
const { server, address } = await serve(folder);

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const allowedOrigin = (response: Response) => response.headers.get('Access-Control-Allow-Origin');

test.each(shared)('pages of other sites may read %s', async (file) => {
  const response = await fetch(address + file);
  expect([response.status, allowedOrigin(response)]).toEqual([200, '*']);
  expect(allowedOrigin(await fetch(`${address}${file}?role=arbetsgivare`))).toBe('*');
});

test.each(own)('pages of other sites may not read %s', async (file) => {
  const response = await fetch(address + file.replace(/index\.html$/, ''));
  expect([response.status, allowedOrigin(response)]).toEqual([200, null]);
});

test('only what has its content in its name is never asked for anew', async () => {
  for (const [file, caching] of [
    ['search/box.cp5AoWVt.js', 'public, max-age=31536000, immutable'],
    ['pagefind/fragment/sv_8ca1fc7.pf_fragment', 'public, max-age=31536000, immutable'],
    ['search-index.json', 'no-cache'],
    ['embed/notices.js', 'no-cache'],
  ] as const) {
    expect([file, (await fetch(address + file)).headers.get('Cache-Control')]).toEqual([file, caching]);
  }
});

test.each(['POST', 'PUT', 'DELETE', 'TRACE'])('%s is not answered with a page', async (method) => {
  // Node's fetch refuses TRACE.
  const [response] = await once(request(address, { method }).end(), 'response');
  response.resume();
  expect([response.statusCode, response.headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('a page of another site finds nothing by a name of its own that leads to this machine', async () => {
  for (const [host, status] of [
    ['other.example', 421],
    ['other.example:4321', 421],
    ['127.0.0.1.other.example', 421],
    ['localhost:4321', 200],
    ['127.0.0.1', 200],
    ['[::1]:4321', 200],
  ] as const) {
    const [response] = await once(request(address, { headers: { Host: host }, agent: false }).end(), 'response');
    response.resume();
    expect([host, response.statusCode]).toEqual([host, status]);
  }
});

test('answers without a body say the same: not changed, and not found', async () => {
  const etag = (await fetch(address + shared[0])).headers.get('ETag') ?? '';
  const unchanged = await fetch(address + shared[0], { headers: { 'If-None-Match': etag } });
  expect([unchanged.status, allowedOrigin(unchanged)]).toEqual([304, '*']);
  const missing = await fetch(`${address}api/v2/announcements.json`);
  expect([missing.status, allowedOrigin(missing)]).toEqual([404, '*']);
});

test('an answer is of one release, also when the link to it changes meanwhile', async () => {
  const link = join(folder, 'current');
  for (const name of ['one', 'another']) {
    mkdirSync(join(folder, name));
    for (const file of ['index.html', '404.html']) writeFileSync(join(folder, name, file), name);
  }
  const point = (name: string) => {
    symlinkSync(name, `${link}.new`);
    renameSync(`${link}.new`, link);
  };
  point('one');
  const linked = await serve(link);
  const seen = new Set<string>();
  const reading = Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let left = 100; left > 0; left--) seen.add(await (await fetch(linked.address)).text());
    }),
  );
  let next = 'another';
  const switching = setInterval(() => {
    point(next);
    next = next === 'one' ? 'another' : 'one';
  });
  await reading;
  clearInterval(switching);
  linked.server.close();
  expect([...seen].filter((text) => text !== 'one' && text !== 'another')).toEqual([]);
});
