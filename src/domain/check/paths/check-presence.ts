import type { Source } from '../../source/source.ts';
import { fault, type Fault } from '../../fault/fault.ts';

/** The files that no site can be built without. */
const needed = ['content/site.yaml', 'content/site.en.yaml', 'content/synonyms.yaml', 'content/other-matters.yaml'];

/** Files that are missing altogether. */
export function checkPresence(sources: readonly Source[]): Fault[] {
  const found = new Set(sources.map(({ file }) => file));
  const message = 'Filen saknas, och utan den går webbplatsen inte att bygga. Lägg tillbaka den.';
  return needed.filter((file) => !found.has(file)).map((file) => fault('fil-saknas', { file, line: 1 }, message));
}
