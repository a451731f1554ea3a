import { readFileSync } from 'node:fs';
import { readSource } from '../../src/domain/source/source.ts';
import { singleFiles } from '../../src/schema/single-files.ts';

/** What the site's own settings say; undefined where they say nothing. Only that field is looked at: others may have faults. */
export function ownAddress(): string | undefined {
  const { path } = singleFiles.site;
  const { url } = readSource(path, readFileSync(path)).data;
  return typeof url === 'string' ? url : undefined;
}
