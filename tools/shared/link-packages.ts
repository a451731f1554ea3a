import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Gives another project the packages that are installed here, or in another folder. Each is linked by itself, because
 * Astro and Vite keep caches in node_modules that no two builds may share.
 */
export function linkPackages(project: string, installed = 'node_modules'): void {
  const packages = join(project, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(installed).filter((one) => !one.startsWith('.'))) {
    symlinkSync(resolve(installed, name), join(packages, name), 'junction');
  }
}
