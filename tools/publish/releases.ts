/**
 * Builds of the site side by side in a folder that a web server reads:
 *
 *     releases/<id>/   a build, and the hashed files of the builds around it
 *     releases.json    the builds that are kept, oldest first
 *     current          a link to the build that readers get
 *
 * The link is replaced in one step, so that a reader gets one build or the other. The hashed files of the other kept
 * builds lie in each, because a page that is open asks for those of the build that it came from.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isHashed } from '../../src/domain/entries/site-files.ts';
import { filesIn } from '../shared/files-in.ts';

export interface Release {
  /** Made of the content of the files, so that a build that is deployed twice is one release. */
  id: string;
  deployed: string;
  /** Its own files whose names change with their content. */
  hashed: string[];
}

/**
 * Puts a build into the target folder, lets readers have it and removes all but the last `keep` builds. `finish` may add
 * files to its copy before readers get it.
 */
export async function deploy(
  build: string,
  target: string,
  keep: number,
  now: Date,
  finish?: (folder: string) => Promise<void>,
): Promise<Release> {
  const files = filesIn(build);
  const release = {
    id: await contentId(build, files),
    deployed: now.toISOString(),
    hashed: files.filter((file) => isHashed(`/${file}`)),
  };
  const all = await readReleases(target);
  const kept = [...all.filter(({ id }) => id !== release.id), release].slice(-keep);
  if (!existsSync(folderOf(target, release.id))) await copyWhole(build, folderOf(target, release.id), finish);
  await point(target, release, kept);
  await replace(join(target, 'releases.json'), (file) => writeFile(file, JSON.stringify(kept, null, 2)));
  for (const name of await readdir(join(target, 'releases'))) {
    if (!kept.some(({ id }) => id === name)) await rm(join(target, 'releases', name), { recursive: true });
  }
  return release;
}

/** Lets readers have an earlier build again: the one named, or the one before the current. Throws where there is none. */
export async function rollBack(target: string, wanted?: string): Promise<Release> {
  const releases = await readReleases(target);
  const current = await currentId(target);
  const index = releases.findIndex(({ id }) => id === (wanted ?? current));
  const release = releases[wanted ? index : index - 1];
  if (!release) throw new Error(`${target} has no ${wanted ? `build ${wanted}` : 'earlier build'}.`);
  await point(target, release, releases);
  return release;
}

/** The builds that are kept, oldest first. */
export async function readReleases(target: string): Promise<Release[]> {
  const file = join(target, 'releases.json');
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Release[]) : [];
}

/** The build that readers get; undefined in a new folder. */
export async function currentId(target: string): Promise<string | undefined> {
  const link = join(target, 'current');
  return existsSync(link) ? basename(await readlink(link)) : undefined;
}

async function point(target: string, { id }: Release, releases: readonly Release[]): Promise<void> {
  for (const other of releases.filter((one) => one.id !== id)) {
    for (const file of other.hashed) {
      const copy = join(folderOf(target, id), file);
      if (existsSync(copy)) continue;
      await mkdir(dirname(copy), { recursive: true });
      await replace(copy, (path) => cp(join(folderOf(target, other.id), file), path));
    }
  }
  await replace(join(target, 'current'), (link) => symlink(join('releases', id), link));
}

/** Copies under another name first, so that a copy that is broken off is not taken for a release. */
async function copyWhole(from: string, to: string, finish?: (folder: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await replace(to, async (path) => {
    await cp(from, path, { recursive: true });
    await finish?.(path);
  });
}

/** Makes a file, link or folder under another name and renames it, which is a single step for whoever reads. */
async function replace(path: string, make: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = `${path}.new`;
  await rm(temporary, { recursive: true, force: true });
  await make(temporary);
  await rename(temporary, path);
}

async function contentId(folder: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(await readFile(join(folder, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 12);
}

function folderOf(target: string, id: string): string {
  return join(target, 'releases', id);
}
