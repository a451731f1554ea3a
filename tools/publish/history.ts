import { existsSync, lstatSync } from 'node:fs';
import { readFile, readlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';

const release = z.object({
  /** Its folder: made of the content of the files, with a number where the same content was there before. */
  id: z.string(),
  deployed: z.string(),
  /** What readers had before it, where that is kept: to go back from a build leads on to what was good before it. */
  before: z.string().optional(),
  /** Written before readers get it and taken away after: if they do not have it, they never had. */
  isNext: z.literal(true).optional(),
});

/** A build that readers have or had. */
export type Release = z.infer<typeof release>;

/** The builds that are kept, in the order in which they were deployed. */
export async function readReleases(target: string): Promise<Release[]> {
  const file = historyIn(target);
  if (!existsSync(file)) return [];
  const current = await currentId(target);
  const written = await readFile(file, 'utf8');
  return parsed(file, written)
    .filter(({ id, isNext }) => !isNext || id === current)
    .map(({ id, deployed, before }) => ({ id, deployed, before }));
}

function parsed(file: string, written: string): Release[] {
  try {
    return z.array(release).parse(JSON.parse(written));
  } catch {
    throw new Error(
      `${file} is damaged. Remove it and deploy again: readers keep what they have until then, but there is no way back.`,
    );
  }
}

/** The build that readers get; undefined in a new folder. */
export async function currentId(target: string): Promise<string | undefined> {
  const link = join(target, 'current');
  const found = lstatSync(link, { throwIfNoEntry: false });
  if (found && !found.isSymbolicLink())
    throw new Error(`${link} is not a link to a build. Move it away and try again.`);
  return existsSync(link) ? basename(await readlink(link)) : undefined;
}

/** The release that a build becomes, which has a folder of its own; `taken` are the names that are there. */
export function newRelease(
  content: string,
  now: Date,
  taken: readonly string[],
  current: string | undefined,
  all: readonly Release[],
): Release {
  const ids = new Set([...taken, ...all.map(({ id }) => id)]);
  let id = content;
  for (let count = 2; ids.has(id); count++) id = `${content}-${count}`;
  // The same content again takes the place of what readers have: to go back from it leads to other content.
  const isAgain = current !== undefined && contentOf(current) === content;
  const before = isAgain ? all.find((one) => one.id === current)?.before : current;
  return { id, deployed: now.toISOString(), before };
}

/** Of all builds the `count` to keep: first those that a rollback leads to, one after the other, then the last deployed. */
export function kept(all: readonly Release[], current: string, count: number): Release[] {
  const way = wayBack(all, current);
  const contents = new Set(way.map(({ id }) => contentOf(id)));
  const others = all.filter(({ id }) => !contents.has(contentOf(id))).toReversed();
  const ids = new Set([...way, ...others].slice(0, count).map(({ id }) => id));
  return all
    .filter(({ id }) => ids.has(id))
    .map(({ id, deployed, before }) => ({ id, deployed, before: before && ids.has(before) ? before : undefined }));
}

/** The build that readers have, and those before it to which a rollback leads. */
function wayBack(all: readonly Release[], current: string): Release[] {
  const way: Release[] = [];
  for (let id: string | undefined = current; id !== undefined; id = way.at(-1)?.before) {
    const one = all.find((release) => release.id === id);
    if (!one || way.includes(one)) break;
    way.push(one);
  }
  return way;
}

const contentOf = (id: string): string => id.replace(/-\d+$/, '');

export const historyIn = (target: string): string => join(target, 'releases.json');
