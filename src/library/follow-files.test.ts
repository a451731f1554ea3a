import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { followContentFiles } from './files.ts';

const project = mkdtempSync(join(tmpdir(), 'follow-'));
mkdirSync(join(project, 'content'));
const write = (name: string, text: string) => writeFileSync(join(project, 'content', name), text);

afterAll(() => rmSync(project, { recursive: true }));

test('only what has changed is read again', async () => {
  for (const name of ['a.yaml', 'b.yaml', 'c.yaml']) write(name, 'title: A\n');
  const read = followContentFiles(project);
  const first = await read();
  write('b.yaml', 'title: B\n');
  write('.c', 'title: C\n');
  renameSync(join(project, 'content/.c'), join(project, 'content/c.yaml'));
  write('d.yaml', 'title: D\n');
  const second = await read();
  expect(second.map(({ data }) => data['title'])).toEqual(['A', 'B', 'C', 'D']);
  expect(first.map((source) => second.includes(source))).toEqual([true, false, false]);
});

test('what is gone is not there', async () => {
  const read = followContentFiles(project);
  await read();
  rmSync(join(project, 'content/a.yaml'));
  expect((await read()).map(({ file }) => file)).not.toContain('content/a.yaml');
});
