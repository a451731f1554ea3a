import { wordListIn, type Surroundings } from '../domain/check/check-writing.ts';
import type { Source } from '../domain/source/source.ts';
import { loadSpellers } from './dictionaries.ts';
import { readImageFiles } from './images.ts';

/** What lies outside content/ that the texts of a project are checked against, with its own words in the dictionaries. */
export async function readSurroundings(project: string, sources: readonly Source[]): Promise<Surroundings> {
  const list = wordListIn(sources);
  return { images: await readImageFiles(project), ...(list && { spellers: await loadSpellers(list.known) }) };
}
