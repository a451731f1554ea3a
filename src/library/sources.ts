import type { Source } from '../domain/source/source.ts';
import { followContentFiles } from './files.ts';
import { oncePerBuild } from './once-per-build.ts';

const readFiles = followContentFiles('.');

/** The files of content/ by their paths, each read once in a build, when something in it is asked for. */
export const getSources = oncePerBuild(
  async (): Promise<ReadonlyMap<string, Source>> => new Map((await readFiles()).map((source) => [source.file, source])),
);
