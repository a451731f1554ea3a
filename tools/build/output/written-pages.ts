import { readContentFiles } from '../../../src/library/files.ts';
import { pageAddress } from '../../../src/domain/entries/addresses.ts';
import type { Source } from '../../../src/domain/source/source.ts';
import { placed, type Placed } from '../../../src/domain/source/placed.ts';

/** A content file that has a page of its own. */
export interface WrittenPage extends Placed {
  address: string;
}

/** Every content file of a project that has a page of its own, in each language that it is written in. */
export async function readWrittenPages(project: string): Promise<WrittenPage[]> {
  return writtenPages(await readContentFiles(project));
}

/** The same of content that is read already. */
export function writtenPages(sources: readonly Source[]): WrittenPage[] {
  return placed(sources).flatMap((entry) => {
    const address = pageAddress(entry);
    return address ? [{ ...entry, address }] : [];
  });
}
