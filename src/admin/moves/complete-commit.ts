import { sectionPaths, localPath, pageAddress } from '../../domain/entries/addresses.ts';
import { entryFile, type EntryPath } from '../../domain/entries/entry-path.ts';
import { defaultLocale, isWhole } from '../../domain/entries/locale.ts';
import { partPages } from '../../domain/entries/site-files.ts';
import { placed, type Placed } from '../../domain/source/placed.ts';
import { askWhereItLeads, type Place } from '../dialogs.ts';
import { sourcesOf, type Texts } from '../gate/entry-gate.ts';
import { filesToFollow, followMoves, pageMoves, type PageMove } from './page-moves.ts';
import { say } from '../../editors/say.ts';

/** Files that are written and taken away together. */
export interface FileChanges {
  written: ReadonlyMap<string, string>;
  gone: readonly string[];
}

/**
 * What else a change writes and takes away because pages move or go by it: old addresses lead on from then. Asks where,
 * for a page that goes. `held` is all content as it is published; `read` gives files as they are where the change is made.
 * Rejects where somebody would rather not.
 */
export async function followingChanges(
  { written, gone }: FileChanges,
  held: Texts,
  read: (files: readonly string[]) => Promise<Texts>,
): Promise<ReadonlyMap<string, string | undefined>> {
  const moves = pageMoves(gone, [...written.keys()], (file) => held.has(file));
  if (moves.length === 0) return new Map();
  const leadsTo = await placesOf(moves, gone, held);
  const files = filesToFollow(moves, held);
  const texts = new Map([...(await read(files)), ...[...written].filter(([file]) => files.includes(file))]);
  for (const file of gone) texts.delete(file);
  return followMoves(moves, texts, leadsTo, (entry) => held.has(entryFile(entry)));
}

/** Where the pages lead that go, by their addresses. */
async function placesOf(
  moves: readonly PageMove[],
  gone: readonly string[],
  held: Texts,
): Promise<Map<string, string>> {
  const entries = placed(sourcesOf(held));
  const leadsTo = new Map<string, string>();
  const going = moves.filter(({ entry, to }) => !to && held.has(entryFile(entry)));
  for (const { entry, from } of going) {
    const original = { ...entry, locale: defaultLocale };
    const own = pageAddress(original) ?? '/';
    if (entry.locale !== defaultLocale && !gone.includes(entryFile(original))) {
      // Only the translation goes: the text itself is still there.
      leadsTo.set(from, own);
      continue;
    }
    const chosen = leadsTo.get(own) ?? (await askFor(original, gone, entries));
    leadsTo.set(own, chosen);
    leadsTo.set(from, inLanguage(chosen, entry, entries));
  }
  return leadsTo;
}

const sections: Partial<Record<EntryPath['kind'], string>> = {
  'login-help': sectionPaths.help,
  announcements: sectionPaths.notices,
};

async function askFor(entry: EntryPath, gone: readonly string[], entries: readonly Placed[]): Promise<string> {
  const titleOf = (data: Record<string, unknown>, id: string) => String(data['title'] ?? id);
  const pages = entries.flatMap(({ kind, id, locale, source }): (Place & { isAlike: boolean })[] => {
    const address = pageAddress({ kind, id, locale });
    if (!address || locale !== defaultLocale || gone.includes(source.file)) return [];
    return [{ address, title: titleOf(source.data, id), isAlike: kind === entry.kind }];
  });
  const alike = pages.filter(({ isAlike }) => isAlike).sort((a, b) => a.title.localeCompare(b.title, defaultLocale));
  const others = pages.filter(({ isAlike }) => !isAlike).sort((a, b) => a.title.localeCompare(b.title, defaultLocale));
  const section = sections[entry.kind];
  const lists: Place[] = [
    ...(section
      ? [{ address: section, title: section === sectionPaths.help ? say`Alla frågor och svar` : say`Alla meddelanden` }]
      : []),
    { address: '/', title: say`Startsidan` },
  ];
  const own = entries.find(({ source }) => source.file === entryFile(entry));
  const chosen = await askWhereItLeads(titleOf(own?.source.data ?? {}, entry.id), entry.kind === 'announcements', [
    ...lists,
    ...alike,
    ...others,
  ]);
  if (chosen === undefined) throw new Error(say`Inget är borttaget.`);
  return chosen;
}

/** The address in the language of an entry, where there is a page in it. */
function inLanguage(address: string, { locale }: EntryPath, entries: readonly Placed[]): string {
  if (locale === defaultLocale) return address;
  const lists = isWhole(locale) ? ['/', ...Object.values(sections)] : partPages;
  const isList = lists.includes(address);
  const local = localPath(address, locale);
  const isThere = entries.some((entry) => pageAddress(entry) === local);
  return isList || isThere ? local : address;
}
