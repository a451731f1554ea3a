import { entryFile } from '../../../src/domain/entries/entry-path.ts';
import { defaultLocale } from '../../../src/domain/entries/locale.ts';
import { originalsOf, placed, type Placed } from '../../../src/domain/source/placed.ts';
import { lastBoundary, siteBoundaries } from '../../../src/domain/time/boundaries.ts';
import { pageAddress } from '../../../src/domain/entries/addresses.ts';
import type { Source } from '../../../src/domain/source/source.ts';
import { addressOf } from '../../shared/files-in.ts';
import { hashOf } from '../../shared/hash-of.ts';
import type { BuildInputs } from './build-inputs.ts';

/** When a build is for: an instant in epoch ms, or the beginning of time, as previews are. */
export interface Moment {
  instant: number;
  isPreview: boolean;
}

/**
 * Gives the key of each page, which names all that the page shows. The page of a question or a notice shows its own file
 * and some of the others; every other page may show anything.
 */
export function pageKeys(inputs: BuildInputs, sources: readonly Source[], moment: Moment): (file: string) => string {
  const entries = placed(sources);
  const frame = [inputs.code, moment.isPreview ? 'preview' : builtFor(entries, moment.instant)];
  const shared = keyOf([frame, shownByOthers(inputs, entries)]);
  const everything = keyOf([frame, [...inputs.content]]);
  const own = new Map(entries.filter(isOwnAffair).map((entry) => [pageAddress(entry), entry]));
  return (file) => {
    const entry = own.get(addressOf(file));
    if (!entry) return everything;
    const files = [entryFile(entry), entryFile({ ...entry, locale: defaultLocale })];
    return keyOf([shared, files.map((one) => inputs.content.get(one))]);
  };
}

const keyOf = (parts: unknown): string => hashOf(JSON.stringify(parts));

/** The questions and notices, whose texts stand on no page of another question or notice. */
const isOwnAffair = ({ kind }: Placed) => kind === 'login-help' || kind === 'announcements';

/** What a page of a question or a notice may show of other files: the titles of questions, the fields of notices, all of the rest. */
function shownByOthers({ content }: BuildInputs, entries: readonly Placed[]): unknown[] {
  const inPart = new Map(
    entries
      .filter(isOwnAffair)
      .map(({ kind, source: { file, data } }) => [file, kind === 'announcements' ? data : data['title']]),
  );
  return [...content].map(([file, hash]) => [file, inPart.has(file) ? inPart.get(file) : hash]);
}

/**
 * The boundary that pages are built for, as `getBuildTime` has it. Where a time cannot be read the build ends with a
 * fault, and nothing is kept from it.
 */
function builtFor(entries: readonly Placed[], instant: number): number | undefined {
  const fieldsOf = <K extends 'announcements' | 'services'>(kind: K) =>
    originalsOf(kind, entries).map(({ fields }) => fields);
  try {
    return lastBoundary(siteBoundaries(fieldsOf('announcements'), fieldsOf('services'), instant), instant);
  } catch {
    return undefined;
  }
}
