import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind's ready-made interfaces, which the site does not use. */
const unused = /-(?:ui|component-ui|modular-ui|highlight)\.(?:css|js)$/;

/** Indexes the pages below `folder` with Pagefind and writes the index beside them. */
export async function writeSearchIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const built = await index.getFiles();
  const faults = [...added.errors, ...built.errors];
  if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
  for (const { path, content } of built.files.filter((file) => !unused.test(file.path))) {
    const file = join(folder, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await close();
}
