import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { filesIn } from '../tools/shared/files-in.ts';

/** What a built site consists of: its HTML pages, and the bytes of each kind of file. */
export interface Weight {
  pages: number;
  bytes: Record<FileKind, number>;
}

/** `index` is what a search loads: Pagefind's files and the product's own. */
export const fileKinds = ['html', 'json', 'xml', 'index', 'other'] as const;

type FileKind = (typeof fileKinds)[number];

/** Counts the files below a folder. */
export function weighSite(folder: string): Weight {
  const bytes: Weight['bytes'] = { html: 0, json: 0, xml: 0, index: 0, other: 0 };
  const files = filesIn(folder);
  for (const file of files) bytes[kindOf(file)] += statSync(join(folder, file)).size;
  return { pages: files.filter((file) => kindOf(file) === 'html').length, bytes };
}

/** The kind of a file by its path in the site. */
export function kindOf(file: string): FileKind {
  if (/(?:^|\/)(?:pagefind|search)\/|(?:^|\/)search-index\.json$/.test(file)) return 'index';
  const ending = extname(file).slice(1);
  return fileKinds.find((kind) => kind === ending) ?? 'other';
}
