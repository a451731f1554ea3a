import type { EntryPath } from '../../entries/entry-path.ts';
import { localPath, pagePath, announcementPath, helpPath } from '../../entries/addresses.ts';
import { defaultLocale, locales } from '../../entries/locale.ts';
import { fault, type Fault } from '../../fault/fault.ts';

/** Folders and files at the top of the site that are no entry's. */
export const fixedNames = [
  ...locales,
  '404',
  'a-o',
  'api',
  'embed',
  'favicon',
  'hjalp',
  'index',
  'inloggningssatt',
  'meddelanden',
  'next-change',
  'opensearch',
  'pagefind',
  'robots',
  'search',
  'search-index',
  'sitemap',
  'sok',
];

/** Entries whose address another entry or a page of the site already has. */
export function checkAddresses(paths: readonly (EntryPath & { file: string })[]): Fault[] {
  const originals = paths.filter(({ locale }) => locale === defaultLocale);
  const firstWith = new Map(originals.toReversed().map((path) => [addressOf(path), path.file]));
  return originals.flatMap((path) => {
    const { file, id } = path;
    const address = addressOf(path);
    const holder = isFixed(path) ? 'en annan sida' : firstWith.get(address);
    if (!address || holder === undefined || holder === file) return [];
    return [
      fault(
        'adress-upptagen',
        { file, line: 1 },
        `Adressen ${address} har redan ${holder}. Ge filen ett annat namn än ${id}.`,
      ),
    ];
  });
}

function isFixed({ kind, id }: EntryPath): boolean {
  if (kind === 'roles' || kind === 'pages') return fixedNames.includes(id);
  return id === 'index' || (kind === 'announcements' && id === 'arkiv');
}

function addressOf({ kind, id, locale }: EntryPath): string | undefined {
  if (kind === 'roles' || kind === 'pages') return localPath(pagePath(id), locale);
  if (kind === 'login-help') return localPath(helpPath(id), locale);
  if (kind === 'announcements') return localPath(announcementPath(id), locale);
  return undefined;
}
