import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openContentFiles, readContentFiles } from './files.ts';

test('links are told and never followed, to files and to folders', async () => {
  const project = mkdtempSync(join(tmpdir(), 'links-'));
  mkdirSync(join(project, 'content/roles'), { recursive: true });
  mkdirSync(join(project, 'other'));
  writeFileSync(join(project, 'other/secret.md'), 'secret');
  symlinkSync('../../other', join(project, 'content/roles/folder'));
  symlinkSync('../../other/secret.md', join(project, 'content/roles/file.md'));
  symlinkSync('nowhere', join(project, 'content/roles/broken.md'));
  const found = await readContentFiles(project);
  rmSync(project, { recursive: true });
  expect(found.map(({ file, text, faults }) => [file, text, faults.map(({ code }) => code)])).toEqual(
    ['broken.md', 'file.md', 'folder'].map((name) => [`content/roles/${name}`, '', ['fil-ingen-vanlig']]),
  );
});

test('a file that is opened is read when something in it is asked for, and once', async () => {
  const project = mkdtempSync(join(tmpdir(), 'open-'));
  const file = join(project, 'content/roles/privat.md');
  mkdirSync(join(project, 'content/roles'), { recursive: true });
  writeFileSync(file, '---\ntitle: Ett\n---\n\nText.\n');
  const [source] = await openContentFiles(project);
  writeFileSync(file, '---\ntitle: Två\n---\n\nText.\n');
  expect(source?.data).toEqual({ title: 'Två' });
  writeFileSync(file, '---\ntitle: Tre\n---\n\nText.\n');
  expect([source?.data, source?.placeOf(['title']).line]).toEqual([{ title: 'Två' }, 2]);
  rmSync(project, { recursive: true });
});
