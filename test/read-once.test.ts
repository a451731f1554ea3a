/** However many pages show something, its file is read once. */
import { execFile } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseEntryPath } from '../src/domain/entries/entry-path.ts';
import { copyProject } from '../tools/shared/copy-project.ts';
import { filesIn } from '../tools/shared/files-in.ts';

const project = copyProject('read-once-');
const readings = new Map<string, number>();

beforeAll(async () => {
  rmSync(join(project, 'content'), { recursive: true });
  cpSync('e2e/small-site/content', join(project, 'content'), { recursive: true });
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    NODE_OPTIONS: `--import=${resolve('test/count-reads.mjs')}`,
    READS: join(project, 'reads.txt'),
  };
  await promisify(execFile)(process.execPath, ['tools/build.ts'], { cwd: project, env });
  for (const line of readFileSync(env.READS, 'utf8').trim().split('\n'))
    readings.set(line, (readings.get(line) ?? 0) + 1);
}, 240_000);

afterAll(() => rmSync(project, { recursive: true }));

const timesRead = (program: string, files: readonly string[]) =>
  files.map((file) => [file, readings.get(`${program} ${file}`) ?? 0]);
const once = (files: readonly string[]) => files.map((file) => [file, 1]);
const filesOfContent = () => filesIn(join(project, 'content')).map((file) => `content/${file}`);

test('the build reads each file once', () => {
  const files = filesOfContent();
  expect(timesRead('build.ts', files)).toEqual(once(files));
});

test('Astro reads each entry once for all pages, and site.yaml once for them and once for its configuration', () => {
  // The texts in MDX are read by Astro itself, too.
  const entries = filesOfContent().filter((file) => (parseEntryPath(file)?.kind ?? 'pages') !== 'pages');
  expect(entries.length).toBeGreaterThan(10);
  expect(timesRead('astro.mjs', entries)).toEqual(once(entries));
  expect(timesRead('astro.mjs', ['content/site.yaml'])).toEqual([['content/site.yaml', 2]]);
});
