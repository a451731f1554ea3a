import { singleFiles } from '../../schema/single-files.ts';
import { pageAddress } from '../entries/addresses.ts';
import { placed } from '../source/placed.ts';
import type { Source } from '../source/source.ts';
import { movedIn } from './check-old-urls.ts';
import { fault, type Fault } from '../fault/fault.ts';
import { say } from '../../editors/say.ts';

const file = singleFiles['old-urls'].path;

/** Pages that a change takes away without saying where their addresses lead: links and bookmarks would break. */
export function checkRemovedPages(before: readonly Source[], present: readonly Source[]): Fault[] {
  const moved = present.find((source) => source.file === file);
  const answered = new Set([...addressesOf(present), ...movedIn(moved).map(({ from }) => from)]);
  return addressesOf(before)
    .filter((address) => !answered.has(address))
    .map((address) => {
      const message = say`Sidan ${address} finns inte längre. Skriv vart adressen ska leda: \`- { from: ${address}, to: sidan som ersätter den }\`.`;
      return fault('sida-borttagen', { file, line: 1, ...moved?.placeOf(['moved']), field: 'moved' }, message);
    });
}

function addressesOf(sources: readonly Source[]): string[] {
  return placed(sources).flatMap((entry) => pageAddress(entry) ?? []);
}
