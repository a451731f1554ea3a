import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readSource, type Source } from './domain/source.ts';

/** Reads every file below content/, sorted by path; `file` in each is relative to the project, with slashes. */
export async function readContentFiles(project: string): Promise<Source[]> {
  const found = await readdir(join(project, 'content'), { recursive: true, withFileTypes: true });
  const files = found
    .filter((one) => one.isFile())
    .map((one) => relative(project, join(one.parentPath, one.name)).replaceAll(sep, '/'))
    .sort();
  return Promise.all(files.map(async (file) => readSource(file, await readFile(join(project, file), 'utf8'))));
}
