import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Gives another copy of the project the packages of this one. Each is linked by itself, because Astro and Vite keep
 * caches in node_modules that no two builds may share.
 */
export function linkPackages(project: string): void {
  const packages = join(project, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(packages, name), 'junction');
  }
}
