import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, expect, test } from 'vitest';
import { serve } from '../shared/serve.ts';
import { writeRedirects } from './write-redirects.ts';

const folder = mkdtempSync(join(tmpdir(), 'redirects-'));
writeFileSync(join(folder, '404.html'), 'Finns inte');
await writeRedirects(
  folder,
  [
    { from: '/gammal/', to: '/hjalp/ny/' },
    { from: '/Sv/Sida.html', to: '/en/hjalp/ny/#gör-så' },
  ],
  'https://hjalp.example/',
);
const { server, address } = await serve(folder);

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['gammal/index.html', '/hjalp/ny/', 'sv'],
  ['Sv/Sida.html', '/en/hjalp/ny/#g%C3%B6r-s%C3%A5', 'en'],
])('%s leads on without a server that knows of it', (file, to, language) => {
  const root = parse(readFileSync(join(folder, file), 'utf8'));
  expect(root.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0;url=${to}`);
  expect(root.querySelector('a')?.getAttribute('href')).toBe(to);
  expect(root.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`https://hjalp.example${to}`);
  expect(root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  expect(root.querySelector('html')?.getAttribute('lang')).toBe(language);
});

test.each([
  ['gammal/', '/hjalp/ny/'],
  ['gammal/?a=b', '/hjalp/ny/'],
  ['Sv/Sida.html', '/en/hjalp/ny/#g%C3%B6r-s%C3%A5'],
])('the server answers %s with the new address', async (path, to) => {
  const answer = await fetch(address + path, { redirect: 'manual' });
  expect(answer.status).toBe(301);
  expect(answer.headers.get('location')).toBe(to);
});

test('an address that never was is still not found', async () => {
  expect((await fetch(`${address}gammalt/`)).status).toBe(404);
});

test('below a path both addresses are those of the host', async () => {
  const below = mkdtempSync(join(tmpdir(), 'redirects-'));
  await writeRedirects(below, [{ from: '/gammal/', to: '/hjalp/ny/#a' }], 'https://stad.example/inloggning');
  const root = parse(readFileSync(join(below, 'gammal/index.html'), 'utf8'));
  const to = '/inloggning/hjalp/ny/#a';
  expect(JSON.parse(readFileSync(join(below, 'redirects.json'), 'utf8'))).toEqual({ '/inloggning/gammal/': to });
  expect(root.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0;url=${to}`);
  expect(root.querySelector('a')?.getAttribute('href')).toBe(to);
  expect(root.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`https://stad.example${to}`);
  rmSync(below, { recursive: true });
});
