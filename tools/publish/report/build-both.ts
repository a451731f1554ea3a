import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { linkPackages } from '../../shared/link-packages.ts';

/** Two builds of the site, and the project that the first was made from. */
export interface Builds {
  baseProject: string;
  base: string;
  head: string;
}

/**
 * Builds the site of the working tree, and of the commit where it left `baseRef`, below `folder` and for the same
 * moment. Throws where one cannot be built.
 */
export async function buildBoth(baseRef: string, folder: string): Promise<Builds> {
  const baseProject = resolve(folder, 'project');
  const builds = { baseProject, base: resolve(folder, 'base'), head: resolve(folder, 'head') };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  checkOut(
    execFileSync('git', ['merge-base', baseRef, 'HEAD'], { encoding: 'utf8' }).trim(),
    baseProject,
    resolve(folder, 'index'),
  );
  linkPackages(baseProject);
  const now = String(Date.now());
  await Promise.all([build(baseProject, builds.base, now), build('.', builds.head, now)]);
  return builds;
}

/** Writes the files of a commit into a folder, through an index of its own so that the repository is left as it is. */
function checkOut(ref: string, project: string, index: string): void {
  const env = { ...process.env, GIT_INDEX_FILE: index };
  execFileSync('git', ['read-tree', ref], { env });
  execFileSync('git', ['checkout-index', '--all', `--prefix=${project}/`], { env });
}

async function build(project: string, out: string, now: string): Promise<void> {
  await promisify(execFile)(process.execPath, [join('tools', 'build.ts'), '--out', out], {
    cwd: project,
    env: { ...process.env, SITE_CLOCK: now },
  });
}
