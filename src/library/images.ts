import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ImageFile, ImageFiles } from '../domain/check/text/check-images.ts';

const folder = 'bilder';

/** Reads the pictures that texts may show: the files in public/bilder/. */
export async function readImageFiles(project: string): Promise<ImageFiles> {
  const names = await readdir(join(project, 'public', folder)).catch(() => []);
  const files = names.map(async (name): Promise<[string, ImageFile]> => {
    const bytes = await readFile(join(project, 'public', folder, name));
    return [`/${folder}/${name}`, imageFile(bytes, extname(name))];
  });
  return new Map(await Promise.all(files));
}

/** How the bytes of each kind of picture begin, as Latin-1 text. */
const beginnings: Record<string, RegExp> = {
  '.png': /^\x89PNG\r\n/,
  '.jpg': /^\xff\xd8\xff/,
  '.jpeg': /^\xff\xd8\xff/,
  '.webp': /^RIFF....WEBP/s,
  '.avif': /^....ftypavif/s,
  '.svg': /^\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/,
};

function imageFile(bytes: Buffer, ending: string): ImageFile {
  const isGenuine = beginnings[ending]?.test(bytes.toString('latin1', 0, 1000)) ?? false;
  return { bytes: bytes.length, isGenuine, ...(ending === '.svg' ? { svg: bytes.toString('utf8') } : {}) };
}
