import { readContentFiles } from '../../../src/library/files.ts';
import { pageAddress } from '../../../src/domain/entries/addresses.ts';
import { parseEntryPath, type EntryPath } from '../../../src/domain/entries/entry-path.ts';
import type { Source } from '../../../src/domain/source/source.ts';

/** A content file that has a page of its own. */
export interface WrittenPage extends EntryPath {
  source: Source;
  address: string;
}

/** Every content file that has a page of its own, in each language that it is written in. */
export async function readWrittenPages(project: string): Promise<WrittenPage[]> {
  return (await readContentFiles(project)).flatMap((source) => {
    const place = parseEntryPath(source.file);
    const address = place && pageAddress(place);
    return address ? [{ ...place, source, address }] : [];
  });
}
