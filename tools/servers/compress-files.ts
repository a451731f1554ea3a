import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { filesIn } from '../shared/files-in.ts';
import { compressed } from '../shared/answers.ts';

const encodings = { br: promisify(brotliCompress), gz: promisify(gzip) };

/**
 * Writes each text of a built site as small as it gets beside it, `index.html.br` and `index.html.gz`, for servers that send
 * such files. They have the time of their text, which servers make their ETag of.
 */
export async function compressFiles(folder: string): Promise<void> {
  for (const file of filesIn(folder).filter((one) => compressed.test(one))) {
    const path = join(folder, file);
    const [bytes, { atime, mtime }] = await Promise.all([readFile(path), stat(path)]);
    for (const [end, compress] of Object.entries(encodings)) {
      await writeFile(`${path}.${end}`, await compress(bytes));
      await utimes(`${path}.${end}`, atime, mtime);
    }
  }
}
