import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { textOfItsOwn } from '../output/built-page.ts';
import { articleIn } from '../search-index.ts';
import { hashOf } from '../../shared/hash-of.ts';
import type { BuiltRecord } from './last-build.ts';

/** The pages that stay as they are, with what is known of them. */
export interface KeptPages {
  records: ReadonlyMap<string, BuiltRecord>;
  /** What Pagefind is given of them. */
  articles: ReadonlyMap<string, string>;
}

/** Of the last build into a folder, the pages that would become what they are: of the same, and with the bytes that were written then. */
export function keptPages(
  folder: string,
  last: ReadonlyMap<string, BuiltRecord>,
  keyOf: (file: string) => string,
): KeptPages {
  const records = new Map<string, BuiltRecord>();
  const articles = new Map<string, string>();
  for (const [file, record] of last) {
    const path = join(folder, file);
    if (record.key !== keyOf(file) || !existsSync(path)) continue;
    const bytes = readFileSync(path);
    if (hashOf(bytes) !== record.hash) continue;
    records.set(file, record);
    const article = record.isFound ? articleIn(bytes.toString()) : undefined;
    if (article !== undefined) articles.set(file, textOfItsOwn(article));
  }
  return { records, articles };
}

/** Removes everything from a folder but what is kept, and a repository that it may be. */
export function removeOthers(folder: string, kept: ReadonlySet<string>, path = ''): void {
  if (!existsSync(join(folder, path))) return;
  for (const one of readdirSync(join(folder, path), { withFileTypes: true })) {
    const inner = path ? `${path}/${one.name}` : one.name;
    if (inner === '.git' || kept.has(inner)) continue;
    if (!one.isDirectory()) rmSync(join(folder, inner));
    else if (kept.size === 0) rmSync(join(folder, inner), { recursive: true });
    else {
      removeOthers(folder, kept, inner);
      if (readdirSync(join(folder, inner)).length === 0) rmdirSync(join(folder, inner));
    }
  }
}
