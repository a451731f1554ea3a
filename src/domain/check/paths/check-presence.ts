import { singleFiles } from '../../../schema/single-files.ts';
import type { Source } from '../../source/source.ts';
import { fileFault, type Fault } from '../../fault/fault.ts';
import { say } from '../../../editors/say.ts';

/** Files that are missing altogether. */
export function checkPresence(sources: readonly Source[]): Fault[] {
  const found = new Set(sources.map(({ file }) => file));
  const message = say`Filen saknas, och utan den går webbplatsen inte att bygga. Lägg tillbaka den.`;
  return Object.values(singleFiles)
    .filter(({ path, isNeeded }) => isNeeded && !found.has(path))
    .map(({ path }) => fileFault('fil-saknas', path, message));
}
