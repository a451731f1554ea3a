import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ask } from '../../tools/servers/ask.ts';
import { serverChecks } from '../../tools/servers/check-answers.ts';
import { compressFiles } from '../../tools/servers/compress-files.ts';
import { readServedSite } from '../../tools/servers/served-site.ts';
import { freePort, packageVersion, retry } from '../drivers/program.ts';
import { expect } from '../expect.ts';
import type { Sites } from '../fixture.ts';
import type { Suite } from '../suite.ts';
import { servers, type WebServer } from './web-servers.ts';

/**
 * Web servers with the configurations that `npm run server-config` writes, and a site as `npm run deploy` puts it: at the root of
 * a host, and below a path of one.
 */
export const webServers = ({ site, below }: Sites): Suite[] =>
  servers.flatMap((server) => [suite(server, server.name, site), suite(server, `${server.name} below a path`, below)]);

const suite = ({ packages, config, start }: WebServer, name: string, built: string): Suite => ({
  name: `server ${name}`,
  packages,
  names: serverChecks.map(([what]) => what),
  async find() {
    const missing = packages.find((one) => !packageVersion(one));
    return missing ? { missing: `Debian package ${missing}` } : { version: packageVersion(packages[0] ?? '') ?? '' };
  },
  async run(report) {
    const folder = resolve('test-results', 'engines', `server-${name.replaceAll(' ', '-')}`);
    const root = join(folder, 'site');
    mkdirSync(folder, { recursive: true });
    cpSync(built, root, { recursive: true });
    await compressFiles(root);
    const site = readServedSite(root);
    const port = await freePort();
    const address = `http://127.0.0.1:${port}${site.path}/`;
    const program = start(folder, config(site, folder), port);
    await retry(() => ask(new URL(address)));
    for (const [what, faultsAt] of serverChecks) {
      await report(what, async () => {
        const faults = await faultsAt(address, site);
        expect(faults.length === 0, `${faults.length} faults: ${faults.slice(0, 8).join('\n        ')}`);
      });
    }
    program.end();
  },
});
