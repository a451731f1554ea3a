/** A build that cannot be made says why, in a line of its own, and leaves nothing that looks like a build. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from '../tools/shared/copy-project.ts';

const project = copyProject('build-faults-');
rmSync(join(project, 'content'), { recursive: true });
cpSync('e2e/small-site/content', join(project, 'content'), { recursive: true });
chmodSync(project, 0o755);
const env = { PATH: process.env['PATH'], HOME: project, SITE_CLOCK: String(Date.parse('2024-10-25T12:00Z')) };
const command = [process.execPath, 'tools/build.ts', '--out'] as const;

afterAll(() => rmSync(project, { recursive: true }));

/** What is said of a build into a folder, which must fail; `before` are commands of a shell before it. */
function saidOf(out: string, [program, ...args]: readonly string[] = [...command, out], user = {}): string {
  const { status, stderr } = spawnSync(program ?? '', args, { cwd: project, env, encoding: 'utf8', ...user });
  expect(status, stderr).toBe(1);
  expect(existsSync(join(project, out, 'files.json'))).toBe(false);
  return stderr;
}

/** Where a package lies: it may be linked here, and a copy of a link leads to what must stay. */
const installed = (name: string) => realpathSync(resolve('node_modules', name));

/** Puts something else in the place of a package of the copy. */
function replacePackage(name: string, make: (path: string) => void): () => void {
  const path = join(project, 'node_modules', name);
  rmSync(path, { recursive: true });
  make(path);
  return () => {
    rmSync(path, { recursive: true });
    symlinkSync(resolve('node_modules', name), path);
  };
}

test('where a file stands in the place of its folder', () => {
  writeFileSync(join(project, 'taken'), '');
  expect(saidOf('taken')).toBe('Not built. taken: something else stands there. Move it away.\n');
  expect(readFileSync(join(project, 'taken'), 'utf8')).toBe('');
});

test('where a link to nowhere stands in its place', () => {
  symlinkSync('nowhere', join(project, 'led-astray'));
  expect(saidOf('led-astray')).toBe('Not built. led-astray: something else stands there. Move it away.\n');
});

test('where this user may not write', (context) => {
  // Root may write everywhere.
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const isAble = spawnSync('test', ['-r', 'tools/build.ts', '-a', '-x', process.execPath], user).status === 0;
  if (!isAble) context.skip('no other user can read the project here');
  chmodSync(project, 0o555);
  expect(saidOf('new', undefined, user)).toBe(
    'Not built. new: this user may not do that. Run it as the one who owns the folder.\n',
  );
  chmodSync(project, 0o755);
});

test('on a full disk', (context) => {
  const own = ['unshare', '--map-root-user', '--mount', 'sh', '-c'];
  mkdirSync(join(project, 'disk'));
  const mount = 'mount -t tmpfs -o size=40k tmpfs disk';
  if (spawnSync(own[0] ?? '', [...own.slice(1), mount], { cwd: project }).status !== 0)
    context.skip('no disk can be mounted here');
  const said = saidOf('disk/site', [...own, `${mount} && "$0" "$@"`, ...command, 'disk/site']);
  expect(said).toMatch(/^disk\/site: the disk is full\. Make room on it and build again\.$/m);
});

test.each([
  ['cannot be read', '{['],
  ['lacks a field', 'url: https://hjalp.example\n'],
])('where content/site.yaml %s', (_, text) => {
  const file = join(project, 'content/site.yaml');
  const before = readFileSync(file);
  writeFileSync(file, text);
  expect(saidOf('dist')).toMatch(/^Not built\. content\/site\.yaml cannot be used\. Run "npm run check:content"/);
  writeFileSync(file, before);
});

test('without the program of Pagefind', () => {
  const restore = replacePackage('@pagefind', (path) => mkdirSync(path));
  // It looks beside where it lies itself.
  const restoreToo = replacePackage('pagefind', (path) => cpSync(installed('pagefind'), path, { recursive: true }));
  expect(saidOf('dist')).toMatch(/^Not built\. Pagefind, .* does not start here: .* Run "npm ci" on this machine/);
  for (const one of [restore, restoreToo]) one();
});

test('when the program of Pagefind ends too early', () => {
  const restore = replacePackage('@pagefind', (path) => {
    cpSync(installed('@pagefind'), path, { recursive: true });
    const [program = ''] = spawnSync('find', [path, '-name', 'pagefind_extended*', '-size', '+1M'], {
      encoding: 'utf8',
    }).stdout.split('\n');
    writeFileSync(program, '#!/bin/sh\nhead -c 1 > /dev/null\nexit 3\n');
  });
  const restoreToo = replacePackage('pagefind', (path) => cpSync(installed('pagefind'), path, { recursive: true }));
  expect(saidOf('dist')).toMatch(/^Not built\. Pagefind, .* has ended \(exit status 3\)/m);
  for (const one of [restore, restoreToo]) one();
});
