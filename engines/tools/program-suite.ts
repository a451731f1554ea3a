import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageVersion } from '../drivers/program.ts';
import type { Suite } from '../suite.ts';

/** What is tried with a program of a Debian package, in a folder of its own. */
export function programSuite(name: string, tries: Record<string, (folder: string) => Promise<void>>): Suite {
  return {
    name,
    packages: [name],
    names: Object.keys(tries),
    async find() {
      const version = packageVersion(name);
      return version ? { version } : { missing: `Debian package ${name}` };
    },
    async run(report) {
      const folder = mkdtempSync(join(tmpdir(), `engines-${name}-`));
      for (const [what, attempt] of Object.entries(tries)) await report(what, () => attempt(folder));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
