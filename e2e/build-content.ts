import { execFile } from 'node:child_process';
import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Repository } from '../tools/editor/trial-github/repository.ts';

/** Builds the site from the content at the tip of a repository, at an instant. Resolves to the folder with the pages. */
export async function buildContent(repository: Repository, folder: string, instant: number): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const part of ['src', 'public', 'tools', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    await cp(part, join(folder, part), { recursive: true });
  }
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  repository.checkOut(repository.branch, resolve(folder));
  const env = { ...process.env, SITE_CLOCK: String(instant) };
  await promisify(execFile)(process.execPath, ['tools/build.ts'], { cwd: folder, env });
  return join(folder, 'dist');
}
