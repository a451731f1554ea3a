import type { EntryPath } from '../../entries/entry-path.ts';
import { pageAddress } from '../../entries/addresses.ts';
import { defaultLocale } from '../../entries/locale.ts';
import { fixedNames, isTaken } from '../../entries/site-files.ts';
import type { Scope } from '../scope.ts';
import { fileFault, type Fault } from '../../fault/fault.ts';
import { say } from '../../../editors/say.ts';

/** Entries that are asked for and whose address another entry or a page of the site already has. */
export function checkAddresses(paths: readonly (EntryPath & { file: string })[], { isAsked }: Scope): Fault[] {
  const originals = paths.filter(({ locale }) => locale === defaultLocale);
  const firstWith = new Map(originals.toReversed().map((path) => [pageAddress(path), path.file]));
  const asked = originals.filter(({ file }) => isAsked(file));
  return asked.flatMap((path) => {
    const { file, id } = path;
    const address = pageAddress(path);
    const holder = address && isFixed(path, address) ? say`en annan sida` : firstWith.get(address);
    if (!address || holder === undefined || holder === file) return [];
    const message = say`Adressen ${address} har redan ${holder}. Ge filen ett annat namn än ${id}.`;
    return [fileFault('adress-upptagen', file, message)];
  });
}

function isFixed({ kind, id }: EntryPath, address: string): boolean {
  if (kind === 'roles' || kind === 'pages') return fixedNames.includes(id);
  return id === 'index' || (kind === 'announcements' && id === 'arkiv') || isTaken(address);
}
