import { askedKinds } from '../../schema/asked.ts';
import { oldUrls, type MovedUrl } from '../../schema/old-urls.ts';
import { singleFiles } from '../../schema/single-files.ts';
import { askedFile } from '../../domain/entries/asked-path.ts';
import { pageAddress } from '../../domain/entries/addresses.ts';
import { allLocales } from '../../domain/entries/locale.ts';
import { fingerprint } from '../../domain/text/fingerprint.ts';
import { parseEntryPath, type EntryPath } from '../../domain/entries/entry-path.ts';
import { readSource } from '../../domain/source/source.ts';
import { editField } from '../field-text.ts';

/** A page in one language that a change takes from its address. */
export interface PageMove {
  entry: EntryPath;
  from: string;
  /** Its new address; undefined where it is taken away. */
  to: string | undefined;
  /** The entry that it becomes. */
  becomes: EntryPath | undefined;
}

/** The pages that a change moves or takes away. `isKnown` tells whether there is a file already. */
export function pageMoves(
  gone: readonly string[],
  written: readonly string[],
  isKnown: (file: string) => boolean,
): PageMove[] {
  const fresh = written.filter((file) => !isKnown(file)).flatMap((file) => parseEntryPath(file) ?? []);
  return gone
    .filter((file) => !written.includes(file))
    .flatMap((file) => parseEntryPath(file) ?? [])
    .sort((a, b) => allLocales.indexOf(a.locale) - allLocales.indexOf(b.locale))
    .flatMap((entry) => {
      const from = pageAddress(entry);
      if (!from) return [];
      const becomes = fresh.find(({ kind, locale }) => kind === entry.kind && locale === entry.locale);
      return [{ entry, from, to: becomes && pageAddress(becomes), becomes }];
    });
}

/** The list of old addresses, after pages have moved. `leadsTo` says where the address of a page leads that is no more. */
function withMoves(
  moved: readonly MovedUrl[],
  moves: readonly PageMove[],
  leadsTo: ReadonlyMap<string, string>,
  isPublished: (entry: EntryPath) => boolean,
): MovedUrl[] {
  const targets = new Map(moves.map(({ from, to }) => [from, to ?? leadsTo.get(from) ?? '/']));
  const pages = new Set(moves.flatMap(({ to }) => to ?? []));
  const led = moved
    .filter(({ from }) => !pages.has(from))
    .map(({ from, to }) => {
      const [path = ''] = to.split('#');
      return { from, to: targets.get(path) ?? to };
    })
    .filter(({ from, to }) => from !== to);
  const known = new Set(led.map(({ from }) => from));
  const added = moves
    .filter(({ entry, from }) => isPublished(entry) && !known.has(from))
    .map(({ from }) => ({ from, to: targets.get(from) ?? '/' }));
  const at = placeOf(added, led.length);
  return [...led.slice(0, at), ...added, ...led.slice(at)];
}

/**
 * Where new lines come among so many. Git cannot merge two proposals that add lines at one place, so each has a place of its
 * own by its first address: of proposals that are open at once, two seldom meet, and the more seldom the longer the list.
 */
function placeOf([first]: readonly MovedUrl[], count: number): number {
  return first ? Number(fingerprint(first.from) % BigInt(count + 1)) : count;
}

const listFile = singleFiles['old-urls'].path;

/** The files that a move may change, of all there are. */
export function filesToFollow(moves: readonly PageMove[], held: ReadonlyMap<string, string>): string[] {
  const texts = [...held].filter(([, text]) => moves.some(({ from, to }) => to && text.includes(from)));
  const asked = moves.flatMap(({ entry }) => askedOf(entry) ?? []).filter((file) => held.has(file));
  return [...new Set([listFile, ...texts.map(([file]) => file).filter((file) => /\.mdx?$/.test(file)), ...asked])];
}

function askedOf({ kind, id }: EntryPath): string | undefined {
  const asked = askedKinds.find((one) => one === kind);
  return asked && askedFile({ kind: asked, id });
}

/**
 * What else changes where pages move: the list of old addresses, links in other texts, and the file of the phrases that
 * people ask with. `texts` are those of `filesToFollow` as they are; undefined is a file that goes.
 */
export function followMoves(
  moves: readonly PageMove[],
  texts: ReadonlyMap<string, string>,
  leadsTo: ReadonlyMap<string, string>,
  isPublished: (entry: EntryPath) => boolean,
): Map<string, string | undefined> {
  const list = texts.get(listFile) ?? 'moved:\n';
  const moved = oldUrls.safeParse(readSource(listFile, list).data).data?.moved ?? [];
  const after = editField(list.trimEnd(), 'moved', withMoves(moved, moves, leadsTo, isPublished), ['moved']);
  const changed = new Map<string, string | undefined>([[listFile, `${after}\n`]]);
  for (const [file, text] of texts) if (/\.mdx?$/.test(file)) changed.set(file, withLinks(text, moves));
  for (const { entry, becomes } of moves) {
    const phrases = askedOf(entry);
    const text = phrases && texts.get(phrases);
    if (phrases === undefined || text === undefined || entry.locale !== moves[0]?.entry.locale) continue;
    changed.set(phrases, undefined);
    const file = becomes && askedOf(becomes);
    if (file) changed.set(file, text);
  }
  return new Map([...changed].filter(([file, text]) => text !== texts.get(file)));
}

function withLinks(text: string, moves: readonly PageMove[]): string {
  return moves.reduce((rest, { from, to }) => {
    const link = new RegExp(`(?<=[(<]|: )${from}(?=[)>#\\s]|$)`, 'gm');
    return to ? rest.replace(link, to) : rest;
  }, text);
}
