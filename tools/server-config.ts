/**
 * Writes what a web server needs to serve the site, old addresses included: `npm run server-config -- nginx` with
 * `--root /srv/login-help/current`. Run it again when old addresses have been added.
 */
import { resolve } from 'node:path';
import { configs } from './servers/configs.ts';
import { readServedSite } from './servers/served-site.ts';
import { commandLine } from './shared/command-line.ts';

const { values, positionals } = commandLine({
  options: { root: { type: 'string' }, from: { type: 'string', default: 'dist' } },
  allowPositionals: true,
});
const [name = ''] = positionals;
const chosen = configs[name];
try {
  if (!chosen) throw new Error(`Say for what: npm run server-config -- ${Object.keys(configs).join(' | ')}`);
  const site = readServedSite(values.from);
  process.stdout.write(chosen.config({ ...site, root: resolve(values.root ?? site.root) }));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
