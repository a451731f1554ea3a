import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContentFiles } from './files.ts';

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
