import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { apacheConfig } from '../../tools/servers/apache.ts';
import { caddyConfig } from '../../tools/servers/caddy.ts';
import { ask, serverChecks } from '../../tools/servers/check-answers.ts';
import { compressFiles } from '../../tools/servers/compress-files.ts';
import { lighttpdConfig } from '../../tools/servers/lighttpd.ts';
import { nginxConfig } from '../../tools/servers/nginx.ts';
import { readServedSite, type ServedSite } from '../../tools/servers/served-site.ts';
import { freePort, packageVersion, retry, start, type Program } from '../drivers/program.ts';
import { expect } from '../expect.ts';
import type { Sites } from '../fixture.ts';
import type { Suite } from '../suite.ts';

interface WebServer {
  name: string;
  packages: readonly string[];
  /** Writes what it needs into a folder and starts it there, in the foreground. */
  start(folder: string, site: ServedSite, port: number): Program;
}

const servers: readonly WebServer[] = [
  {
    name: 'nginx',
    packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
    start(folder, site, port) {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      );
      const file = write(
        folder,
        'nginx.conf',
        `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
        daemon off; error_log stderr; pid ${folder}/pid; ${process.getuid?.() === 0 ? 'user root;' : ''}
        events {}
        http { access_log off; ${temporary.join(' ')} server { listen 127.0.0.1:${port};\n${nginxConfig(site)} } }`,
      );
      return start('nginx', ['-e', 'stderr', '-c', file]);
    },
  },
  {
    name: 'caddy',
    packages: ['caddy'],
    start(folder, site, port) {
      const file = write(
        folder,
        'Caddyfile',
        `{\n admin off\n auto_https off\n}\nhttp://:${port} {\n bind 127.0.0.1\n${caddyConfig(site)}\n}`,
      );
      return start('caddy', ['run', '--adapter', 'caddyfile', '--config', file], {
        HOME: folder,
        XDG_DATA_HOME: folder,
      });
    },
  },
  {
    name: 'apache2',
    packages: ['apache2'],
    start(folder, site, port) {
      const modules = ['mpm_event', 'alias', 'authz_core', 'dir', 'headers', 'mime', 'rewrite'].map(
        (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
      );
      const file = write(
        folder,
        'apache2.conf',
        `${modules.join('\n')}\nServerName localhost\nServerRoot ${folder}\nPidFile ${folder}/pid\nErrorLog ${folder}/log\n` +
          `DefaultRuntimeDir ${folder}\nMutex file:${folder}\nTypesConfig /etc/mime.types\nAddLanguage br .br\nAddType application/x-gzip .gz\n` +
          `Listen 127.0.0.1:${port}\n<VirtualHost 127.0.0.1:${port}>\n${apacheConfig(site)}\n</VirtualHost>`,
      );
      return start('apache2', ['-D', 'FOREGROUND', '-f', file]);
    },
  },
  {
    name: 'lighttpd',
    packages: ['lighttpd', 'lighttpd-mod-deflate'],
    start(folder, site, port) {
      for (const name of ['compressed', 'host']) mkdirSync(join(folder, name), { recursive: true });
      // A host that the site shares has a folder of its own.
      const host = site.path === '' ? '' : `server.document-root = "${join(folder, 'host')}"\n`;
      const file = write(
        folder,
        'lighttpd.conf',
        `server.bind = "127.0.0.1"\nserver.port = ${port}\n${host}${lighttpdConfig(site, join(folder, 'compressed'))}`,
      );
      return start('lighttpd', ['-D', '-f', file]);
    },
  },
];

function write(folder: string, name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/**
 * Web servers with the configurations that `npm run server-config` writes, and a site as `npm run deploy` puts it: at the root of
 * a host, and below a path of one.
 */
export const webServers = ({ site, below }: Sites): Suite[] =>
  servers.flatMap((server) => [suite(server, server.name, site), suite(server, `${server.name} below a path`, below)]);

const suite = ({ packages, start: startIn }: WebServer, name: string, built: string): Suite => ({
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
    const program = startIn(folder, site, port);
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
