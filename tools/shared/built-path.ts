import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The path of its host for which a site was built, without the last slash, so nothing for the root. Its manifest says it,
 * whose scope is the site; undefined where there is none, as in a few files that are no whole site.
 */
export function builtPath(folder: string): string | undefined {
  const file = join(folder, 'manifest.webmanifest');
  if (!existsSync(file)) return undefined;
  const { scope } = JSON.parse(readFileSync(file, 'utf8')) as { scope: string };
  return scope.replace(/\/$/, '');
}
