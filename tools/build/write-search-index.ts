import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { addressOf, filesIn } from '../shared/files-in.ts';

/** Pagefind's ready-made interfaces, which the site does not use. */
const unused = /-(?:ui|component-ui|modular-ui|highlight)\.(?:css|js)$/;

/** Indexes the pages below `folder` with Pagefind and writes the index beside them. */
export async function writeSearchIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const faults: string[] = [];
  for (const file of filesIn(folder).filter((name) => name.endsWith('.html'))) {
    const url = addressOf(file);
    const { errors } = await index.addHTMLFile({ url, content: searchable(readFileSync(join(folder, file), 'utf8')) });
    faults.push(...errors);
  }
  const built = await index.getFiles();
  faults.push(...built.errors);
  if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
  for (const { path, content } of built.files.filter((file) => !unused.test(file.path))) {
    const file = join(folder, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await close();
}

/**
 * Pagefind joins the parts of a word at hyphens that do not break, and counts soft hyphens as letters. It indexes neither
 * styles nor scripts, which are most of a page and take most of its time.
 */
const searchable = (html: string) =>
  html
    .replaceAll(/<(style|script)\b.*?<\/\1>/gs, '')
    .replaceAll(/\u2011|&#8209;|&#x2011;/gi, '-')
    .replaceAll(/\u00ad|&shy;/g, '');
