import { readVocabulary } from '../measure-search.ts';
import { foreignWords } from './foreign-words.ts';
import { generateEntries } from './generate-entries.ts';
import { writeEntries } from './write-entries.ts';

/** Writes this many help entries about other things into a project, the same ones every time. The site must be built. */
export function addEntries(project: string, count: number): void {
  writeEntries(project, generateEntries(count, 1, foreignWords(readVocabulary('dist', 'sv'))));
}
