import { readFileSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileFault } from '../domain/fault/fault.ts';
import { stampOf } from './source-version.ts';
import { lazySource, readSource, unreadSource, type Source } from '../domain/source/source.ts';
import { say } from '../editors/say.ts';

/**
 * Reads everything below content/, sorted by path; `file` in each is relative to the project, with slashes. What is not
 * a plain file is there too, as a fault. Whoever wants the bytes of each file is told them.
 */
export async function readContentFiles(project: string, tell?: ToldOfBytes): Promise<Source[]> {
  return (await contentFiles(project)).map(({ read }) => read(tell));
}

type ToldOfBytes = (file: string, bytes: Uint8Array) => void;

/** The same, but each file is read when something in it is asked for. */
export async function openContentFiles(project: string): Promise<Source[]> {
  return (await contentFiles(project)).map(({ file, read }) => lazySource(file, read));
}

async function contentFiles(project: string): Promise<{ file: string; read: (tell?: ToldOfBytes) => Source }[]> {
  const found = await entriesBelow(join(project, 'content'));
  return found
    .map((one) => ({ one, file: relative(project, join(one.parentPath, one.name)).replaceAll(sep, '/') }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ one, file }) => ({ file, read: (tell) => read(project, file, one, tell) }));
}

/** Opens the content of a project, and when it does so again, anew only what has changed since. */
export function followContentFiles(project: string): () => Promise<Source[]> {
  const known = new Map<string, { stamp: string; source: Source }>();
  return async () =>
    (await contentFiles(project)).map(({ file, read }) => {
      const stamp = stampOf(join(project, file));
      const before = known.get(file);
      if (before?.stamp === stamp) return before.source;
      const source = lazySource(file, read);
      known.set(file, { stamp, source });
      return source;
    });
}

/** Everything below a folder but the folders. A link to a folder is not followed, which the recursive `readdir` would do. */
async function entriesBelow(folder: string): Promise<Dirent[]> {
  const found = await readdir(folder, { withFileTypes: true });
  const all = found.map((one) => (one.isDirectory() ? entriesBelow(join(folder, one.name)) : [one]));
  return (await Promise.all(all)).flat();
}

function read(project: string, file: string, one: Dirent, tell?: ToldOfBytes): Source {
  const refuse = (message: string) => unreadSource(fileFault('fil-ingen-vanlig', file, message));
  if (one.isSymbolicLink()) return refuse(say`Det här är en länk till en annan fil. Lägg filen själv här.`);
  if (!one.isFile()) return refuse(say`Det här är ingen vanlig fil. Ta bort den.`);
  try {
    const bytes = readFileSync(join(project, file));
    tell?.(file, bytes);
    return readSource(file, bytes);
  } catch {
    return refuse(say`Filen går inte att öppna. Kontrollera dess namn och rättigheter.`);
  }
}
