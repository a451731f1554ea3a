import { readContentFiles } from '../../../src/library/files.ts';
import { pageAddress } from '../../../src/domain/entries/addresses.ts';
import { placed, type Placed } from '../../../src/domain/source/placed.ts';

/** A content file that has a page of its own. */
export interface WrittenPage extends Placed {
  address: string;
}

/** Every content file that has a page of its own, in each language that it is written in. */
export async function readWrittenPages(project: string): Promise<WrittenPage[]> {
  return placed(await readContentFiles(project)).flatMap((entry) => {
    const address = pageAddress(entry);
    return address ? [{ ...entry, address }] : [];
  });
}
