import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

const record = z.object({
  folder: z.string(),
  pages: z.array(
    z.tuple([
      z.string(),
      z.object({
        key: z.string(),
        hash: z.string(),
        isFound: z.boolean(),
        canonical: z.string().optional(),
        languages: z.record(z.string(), z.string()).optional(),
      }),
    ]),
  ),
});

/** What is known of a page that was built without a fault. */
export interface BuiltRecord {
  /** Names all that it shows. */
  key: string;
  /** Of its bytes. */
  hash: string;
  /** Whether the search finds it. */
  isFound: boolean;
  /** The address under which search engines may list it. */
  canonical?: string | undefined;
  /** That address in each language, and under `x-default`. */
  languages?: Record<string, string> | undefined;
}

/** Beside the packages, so that `npm ci` forgets it and each copy of the project has its own. */
const file = join('node_modules', '.cache', 'login-help', 'last-build.json');

/**
 * Takes what is known of the pages of the last build, by their files, if that went into this folder and ended well. It
 * can be taken once: nothing is known after a build that was stopped.
 */
export function takeLastBuild(folder: string): ReadonlyMap<string, BuiltRecord> | undefined {
  try {
    const last = record.parse(JSON.parse(readFileSync(file, 'utf8')));
    return last.folder === resolve(folder) ? new Map(last.pages) : undefined;
  } catch {
    return undefined;
  } finally {
    rmSync(file, { force: true });
  }
}

/** Leaves what is known of a build for the next one. */
export function leaveBuild(folder: string, pages: ReadonlyMap<string, BuiltRecord>): void {
  mkdirSync(dirname(file), { recursive: true });
  // Copies of the project may share their packages, and be built at once.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify({ folder: resolve(folder), pages: [...pages] }));
  renameSync(own, file);
}
