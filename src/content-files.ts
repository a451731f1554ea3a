import { readdir, readFile } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fault } from './domain/check/fault.ts';
import { readSource, unreadSource, type Source } from './domain/source.ts';

/**
 * Reads everything below content/, sorted by path; `file` in each is relative to the project, with slashes. What is not
 * a plain file is there too, as a fault.
 */
export async function readContentFiles(project: string): Promise<Source[]> {
  const found = await readdir(join(project, 'content'), { recursive: true, withFileTypes: true });
  const files = found
    .filter((one) => !one.isDirectory())
    .map((one) => ({ one, file: relative(project, join(one.parentPath, one.name)).replaceAll(sep, '/') }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  return Promise.all(files.map(({ one, file }) => read(project, file, one)));
}

async function read(project: string, file: string, one: Dirent): Promise<Source> {
  if (one.isSymbolicLink()) {
    return unreadSource(
      fault('fil-ingen-vanlig', { file, line: 1 }, 'Det här är en länk till en annan fil. Lägg filen själv här.'),
    );
  }
  if (!one.isFile()) {
    return unreadSource(fault('fil-ingen-vanlig', { file, line: 1 }, 'Det här är ingen vanlig fil. Ta bort den.'));
  }
  try {
    return readSource(file, await readFile(join(project, file)));
  } catch {
    return unreadSource(
      fault('fil-ingen-vanlig', { file, line: 1 }, 'Filen går inte att öppna. Kontrollera dess namn och rättigheter.'),
    );
  }
}
