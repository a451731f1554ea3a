import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { defaultLocale, locales } from '../../../src/domain/entries/locale.ts';
import { isDerived } from '../../../src/domain/entries/site-files.ts';
import { addressOf, filesIn } from '../../shared/files-in.ts';

/** A page or another file that two builds do not share. */
export interface Difference {
  /** Where readers find it: `/hjalp/utloggad/`. */
  address: string;
  isPage: boolean;
  kind: 'new' | 'changed' | 'removed';
  /** Whether the text of the page is another, and not only what stands around it, as the notices. */
  isTextChanged: boolean;
  /** Bytes at best compression in each build, where it is there. */
  before?: number;
  after?: number;
}

/**
 * What differs between two built sites: new first, then changed, then removed. Of the changed first those whose text is
 * another, then pages near the start page in the default language. What follows from another file does not count.
 */
export function compareSites(base: string, head: string): Difference[] {
  const [before, after] = [readSite(base), readSite(head)];
  const files = [...new Set([...before.keys(), ...after.keys()])].sort();
  const differences = files.flatMap((file) => compare(file, before.get(file), after.get(file)) ?? []);
  return differences.sort(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      Number(b.isTextChanged) - Number(a.isTextChanged) ||
      Number(isForeign(a)) - Number(isForeign(b)) ||
      a.address.split('/').length - b.address.split('/').length,
  );
}

const kinds = ['new', 'changed', 'removed'];
const others = locales.filter((locale) => locale !== defaultLocale);
const isForeign = ({ address }: Difference) => others.some((locale) => address.startsWith(`/${locale}/`));

function readSite(folder: string): Map<string, string> {
  const files = filesIn(folder).filter((file) => !isDerived(`/${file}`));
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

function compare(file: string, before: string | undefined, after: string | undefined): Difference | undefined {
  const isPage = file.endsWith('.html');
  if (before !== undefined && after !== undefined && meaning(before) === meaning(after)) return undefined;
  return {
    address: addressOf(file),
    isPage,
    kind: before === undefined ? 'new' : after === undefined ? 'removed' : 'changed',
    before: sizeOf(before),
    after: sizeOf(after),
    isTextChanged: textOf(before) !== textOf(after),
  };
}

/**
 * What an editor wrote, of a page, without what follows from elsewhere: the names of scoped styles from what stands before it
 * (src/build/shorten-scopes.ts), and instants, of 13 figures, from the moment of the build.
 */
const textOf = (html = '') =>
  /<article\b.*<\/article>/s.exec(html)?.[0].replaceAll(/ data-a[0-9a-z]+(?=[ >])|\b\d{13}\b/g, '');

/** A file without the time that it was built for and the hashes of others. */
function meaning(text: string): string {
  return text
    .replaceAll(/ data-built="\d+"|<meta http-equiv="Content-Security-Policy"[^>]*>/g, '')
    .replaceAll(/\.[\w-]{8}(?=\.(?:js|css)")/g, '');
}

function sizeOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : brotliCompressSync(text).length;
}
