import { accessSync, constants, existsSync, lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CannotBuild } from './cannot-build.ts';

/** Where Astro, Vite and a build of ours leave what the next one need not make again. */
const caches = ['.astro', '.vite', '.cache'].map((name) => join('node_modules', name));

/**
 * Makes the folders that a build writes into. Throws where it may not, the fault of the file system, which Astro and its
 * bundler would tell of as one of theirs.
 */
export function expectPlaces(out: string): void {
  for (const folder of [out, ...caches]) {
    if (!existsSync(folder) && lstatSync(folder, { throwIfNoEntry: false }))
      throw new CannotBuild(`${folder}: something else stands there. Move it away.`);
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  }
}
