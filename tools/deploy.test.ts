import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { runTool, writeTrialBuild } from './publish/trial.ts';
import { filesIn } from './shared/files-in.ts';
import { serve } from './shared/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
let target = '';
let server: Server | undefined;

beforeEach(() => {
  target = mkdtempSync(join(folder, 'target-'));
});

afterEach(() => {
  server?.close();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('readers get each build whole, open pages keep their files, and a rollback gives the build before', async () => {
  await deploy('one');
  const site = await open();
  expect(await site('')).toBe('one');
  await deploy('two');
  expect(await site('')).toBe('two');
  expect(await site('search/box.one-hash.js'), 'for pages that were open').toBe('script of one');
  expect(await site('pagefind/fragment/sv_one.pf_fragment')).toBe('fragment of one');
  expect(await site('page-of-one/'), 'only the files that a page loads late').toBe('404: two');

  expect(await rollback()).toMatchObject({ code: 0 });
  expect(await site('')).toBe('one');
  expect(await site('search/box.two-hash.js'), 'for pages of the build that was taken back').toBe('script of two');
  expect(await rollback()).toMatchObject({ code: 1, errors: expect.stringContaining('has no earlier build') });
  expect(await site('')).toBe('one');

  await deploy('three');
  expect(await site('')).toBe('three');
});

test('writes the texts compressed where servers send them so, and lets other files be', async () => {
  await deploy('one', '--compress');
  const files = filesIn(join(target, 'current'));
  const texts = files.filter((file) => /\.(?:html|js|json)$/.test(file));
  expect(texts.length).toBeGreaterThan(3);
  expect(files.filter((file) => /\.(?:br|gz)$/.test(file))).toEqual(
    texts.flatMap((file) => [`${file}.br`, `${file}.gz`]),
  );
  expect(brotliDecompressSync(readFileSync(join(target, 'current/index.html.br'))).toString()).toBe('one');
});

test('keeps as many builds as told, each once, and goes back to any of them by its id', async () => {
  for (const name of ['one', 'two', 'three', 'two', 'four']) await deploy(name, '--keep', '3');
  const site = await open();
  const { printed } = await rollback('--list');
  const ids = printed.match(/^\S+(?= {2}deployed )/gm) ?? [];
  expect(ids).toHaveLength(3);
  expect(printed.split('\n').map((line) => line.includes('readers get this one'))).toEqual([false, false, true, false]);
  expect(readdirSync(join(target, 'releases')).sort()).toEqual(ids.toSorted());
  expect(await site('search/box.one-hash.js')).toBe('404: four');
  const shown = [];
  for (const id of ids) {
    await rollback(id);
    shown.push(await site(''));
  }
  expect(shown).toEqual(['three', 'two', 'four']);
});

test('no request fails while builds change', async () => {
  await deploy('one');
  const site = await open();
  const seen = new Set<string>();
  let isDone = false;
  const reading = (async () => {
    while (!isDone) seen.add(await site(''));
  })();
  for (const name of ['two', 'three']) await deploy(name);
  await rollback();
  isDone = true;
  await reading;
  expect([...seen].sort()).toEqual(['one', 'three', 'two']);
});

test('a deployment that was broken off leaves nothing that the next one trips over', async () => {
  mkdirSync(join(target, 'releases'));
  await deploy('one');
  const [id = ''] = readdirSync(join(target, 'releases'));
  rmSync(target, { recursive: true });
  mkdirSync(join(target, 'releases', `${id}.new`), { recursive: true });
  writeFileSync(join(target, 'releases', `${id}.new`, 'half.html'), '');
  await deploy('one');
  const site = await open();
  expect([await site(''), await site('half.html')]).toEqual(['one', '404: one']);
  expect(readdirSync(join(target, 'releases'))).toEqual([id]);
});

test.each([
  ['no target', ['--from', build('one')], 'Say where to: npm run deploy -- --to /srv/login-help'],
  ['one build to keep', ['--to', join(folder, 'x'), '--keep', '1'], '--keep takes a number from 2 up'],
  ['no number to keep', ['--to', join(folder, 'x'), '--keep', 'all'], '--keep takes a number from 2 up'],
  [
    'no site',
    ['--from', join(folder, 'nothing'), '--to', join(folder, 'x')],
    'Run "npm run build" to its end and deploy again.\nNothing has changed for readers.',
  ],
  ['a preview', ['--from', build('preview', '1970-01-01T00:00:00.000Z'), '--to', join(folder, 'x')], 'holds a preview'],
])('refuses to deploy with %s', async (_, args, message) => {
  const { code, errors } = await runTool('deploy', ...args);
  expect([code, errors]).toEqual([1, expect.stringContaining(message)]);
  expect(readdirSync(folder)).not.toContain('x');
});

test('refuses to deploy with a misspelt option', async () => {
  const { code, errors } = await runTool('deploy', '--to', join(folder, 'x'), '--form', 'dist');
  expect([code, errors]).toEqual([2, expect.stringContaining("Unknown option '--form'")]);
  expect(readdirSync(folder)).not.toContain('x');
});

/** A site with this name on its pages. */
function build(name: string, built?: string): string {
  return writeTrialBuild(join(folder, name), name, built);
}

async function deploy(name: string, ...args: string[]): Promise<void> {
  expect(await runTool('deploy', ...['--from', build(name), '--to', target, ...args])).toMatchObject({
    code: 0,
    errors: '',
  });
}

function rollback(...args: string[]) {
  return runTool('rollback', '--to', target, ...args);
}

/** Serves what readers get; gives the text at an address. */
async function open(): Promise<(path: string) => Promise<string>> {
  const served = await serve(join(target, 'current'));
  ({ server } = served);
  return async (path) => (await fetch(served.address + path)).text();
}

test('a build for another path of its host is refused', async () => {
  const other = build('other');
  writeFileSync(join(other, 'manifest.webmanifest'), JSON.stringify({ scope: '/annan-plats/' }));
  const { code, errors } = await runTool('deploy', '--from', other, '--to', target);
  expect([code, errors]).toEqual([1, expect.stringContaining('is built for /annan-plats/ and not for /.')]);
});
