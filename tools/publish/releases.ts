/**
 * Builds of the site side by side in a folder that a web server reads:
 *
 *     releases/<id>/   a build, and the hashed files of the builds around it
 *     releases.json    the builds that are kept, and what readers had before each
 *     current          a link to the build that readers get
 *     lock             held while a command is at work
 *
 * Readers get another build in one step, the renaming of the link. Everything before it is done under names that end in
 * `.new` and that nobody reads; everything after it is done anew by the next command if it was broken off. So a command may be
 * killed at any moment. A folder that readers have is never written over and outlives the next deploy: the same build again
 * gets another folder. The hashed files of the other kept builds lie in each, because a page that is open asks for those of
 * the build that it came from.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isHashed } from '../../src/domain/entries/site-files.ts';
import { ListedBuild } from '../shared/file-list.ts';
import { currentId, historyIn, kept, newRelease, readReleases, type Release } from './history.ts';
import { whileLocked } from './lock.ts';

/** What readers got, and what could not be done beside it, if anything. */
export interface Done {
  id: string;
  /** What readers had before, which is there until the next deploy. */
  before?: string | undefined;
  undone?: unknown;
}

/**
 * Puts a build into the target folder, lets readers have it and removes all but `keep` builds. `finish` may add files to its
 * copy before readers get it. Throws where they do not get it; they have what they had then.
 */
export async function deploy(
  folder: string,
  target: string,
  keep: number,
  now: Date,
  finish?: (folder: string) => Promise<void>,
): Promise<Done> {
  const build = await ListedBuild.in(folder);
  build.refuseOthers();
  await mkdir(join(target, 'releases'), { recursive: true });
  return whileLocked(target, async () => {
    const current = await currentId(target);
    const before = await readReleases(target);
    await remove(target, (name) => unread.test(name));
    const taken = await readdir(join(target, 'releases'));
    const release = newRelease(build.id, now, taken, current, before);
    const all = kept([...before, release], release.id, keep);
    await replace(folderOf(target, release.id), async (copy) => {
      for await (const [file, bytes] of build.contents()) await write(join(copy, file), bytes);
      await addHashed(target, all, copy);
      await finish?.(copy);
    });
    await writeHistory(target, [...before, { ...release, isNext: true }]);
    await pointAt(target, release.id);
    const undone = await faultOf(async () => {
      await writeHistory(target, all);
      // What readers had until now stays until the next deploy: somebody may be reading it.
      const stays = new Set([...all.map(({ id }) => id), current]);
      await remove(target, (name) => !stays.has(name));
    });
    return { id: release.id, before: current, undone };
  });
}

/**
 * Lets readers have an earlier build again: the one named, or what they had before the one that they have. Throws where there
 * is none or it is not whole. Removes nothing.
 */
export async function rollBack(target: string, wanted?: string): Promise<Done> {
  if (!existsSync(historyIn(target))) throw new Error(`Nothing was deployed to ${target}.`);
  return whileLocked(target, async () => {
    const current = await currentId(target);
    const all = await readReleases(target);
    const id = wanted ?? all.find((one) => one.id === current)?.before;
    if (id === undefined || !all.some((one) => one.id === id))
      throw new Error(`${target} has no ${wanted ? `build ${wanted}` : 'earlier build'}.`);
    await (await ListedBuild.in(folderOf(target, id))).expectWhole();
    // A disk that is full shall not leave readers with what is to be taken back.
    const undone = await faultOf(async () => {
      await writeHistory(target, all);
      await addHashed(target, all, folderOf(target, id));
    });
    await pointAt(target, id);
    return { id, undone };
  });
}

async function pointAt(target: string, id: string): Promise<void> {
  await replace(join(target, 'current'), (link) => symlink(join('releases', id), link));
}

async function writeHistory(target: string, releases: readonly Release[]): Promise<void> {
  await replace(historyIn(target), (file) => writeFile(file, JSON.stringify(releases, null, 2)));
}

/** Adds the hashed files of releases to a folder, which readers may have. What is damaged in a release is left out. */
async function addHashed(target: string, releases: readonly Release[], folder: string): Promise<void> {
  for (const { id } of releases) {
    const other = await ListedBuild.in(folderOf(target, id)).catch(() => undefined);
    for (const file of other?.files ?? []) {
      if (!isHashed(`/${file}`) || existsSync(join(folder, file))) continue;
      const bytes = await other?.contentOf(file).catch(() => undefined);
      if (bytes) await replace(join(folder, file), (path) => write(path, bytes), folderOf(target, 'added'));
    }
  }
}

/** Removes builds, and what was left by a command that was broken off. What others have put among them stays. */
async function remove(target: string, isGone: (name: string) => boolean): Promise<void> {
  const own = /^(?:added\.new|[0-9a-f]{12}(?:-\d+)?(?:\.new|\.old)?)$/;
  for (const name of await readdir(join(target, 'releases'))) {
    if (!own.test(name) || !isGone(name)) continue;
    const path = folderOf(target, name);
    const old = unread.test(name) ? path : `${path}.old`;
    // No folder of which a part is removed has the name of a build.
    if (old !== path) await rename(path, old);
    await rm(old, { recursive: true });
  }
}

/** Makes a file, link or folder under another name and renames it, which is a single step for whoever reads. */
async function replace(path: string, make: (temporary: string) => Promise<void>, besides = path): Promise<void> {
  const temporary = `${besides}.new`;
  await rm(temporary, { recursive: true, force: true });
  try {
    await make(temporary);
    await mkdir(dirname(path), { recursive: true });
    await rename(temporary, path);
  } catch (fault) {
    await faultOf(() => rm(temporary, { recursive: true, force: true }));
    throw fault;
  }
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

async function faultOf(work: () => Promise<void>): Promise<unknown> {
  try {
    await work();
    return undefined;
  } catch (fault) {
    return fault;
  }
}

/** The names of what nobody reads yet or any more. */
const unread = /\.(?:new|old)$/;

export const folderOf = (target: string, id: string): string => join(target, 'releases', id);
