import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apacheConfig } from '../../tools/servers/apache.ts';
import { caddyConfig } from '../../tools/servers/caddy.ts';
import { lighttpdConfig } from '../../tools/servers/lighttpd.ts';
import { nginxConfig } from '../../tools/servers/nginx.ts';
import type { ServedSite } from '../../tools/servers/served-site.ts';
import { start, type Program } from '../drivers/program.ts';

/** A web server of Debian, as far as it is needed to try a configuration. */
export interface WebServer {
  name: string;
  packages: readonly string[];
  /** What `npm run server-config` writes for it. A folder of its own may hold what it needs. */
  config(site: ServedSite, folder: string): string;
  /** Writes the rest into a folder and starts it there, in the foreground. */
  start(folder: string, config: string, port: number): Program;
}

export const servers: readonly WebServer[] = [
  {
    name: 'nginx',
    packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
    config: nginxConfig,
    start(folder, config, port) {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      );
      const file = write(
        folder,
        'nginx.conf',
        `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
        daemon off; error_log stderr; pid ${folder}/pid; ${process.getuid?.() === 0 ? 'user root;' : ''}
        events {}
        http { access_log off; ${temporary.join(' ')} server { listen 127.0.0.1:${port};\n${config} } }`,
      );
      return start('nginx', ['-e', 'stderr', '-c', file]);
    },
  },
  {
    name: 'caddy',
    packages: ['caddy'],
    config: caddyConfig,
    start(folder, config, port) {
      const file = write(
        folder,
        'Caddyfile',
        `{\n admin off\n auto_https off\n}\nhttp://:${port} {\n bind 127.0.0.1\n${config}\n}`,
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
    config: apacheConfig,
    start(folder, config, port) {
      const modules = ['mpm_event', 'alias', 'authz_core', 'dir', 'headers', 'mime', 'rewrite'].map(
        (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
      );
      const file = write(
        folder,
        'apache2.conf',
        `${modules.join('\n')}\nServerName localhost\nServerRoot ${folder}\nPidFile ${folder}/pid\nErrorLog ${folder}/log\n` +
          `DefaultRuntimeDir ${folder}\nMutex file:${folder}\nTypesConfig /etc/mime.types\nAddLanguage br .br\nAddType application/x-gzip .gz\n` +
          `Listen 127.0.0.1:${port}\n<VirtualHost 127.0.0.1:${port}>\n${config}\n</VirtualHost>`,
      );
      return start('apache2', ['-D', 'FOREGROUND', '-f', file]);
    },
  },
  {
    name: 'lighttpd',
    packages: ['lighttpd', 'lighttpd-mod-deflate'],
    config(site, folder) {
      for (const name of ['compressed', 'host']) mkdirSync(join(folder, name), { recursive: true });
      // A host that the site shares has a folder of its own.
      const host = site.path === '' ? '' : `server.document-root = "${join(folder, 'host')}"\n`;
      return host + lighttpdConfig(site, join(folder, 'compressed'));
    },
    start(folder, config, port) {
      const file = write(folder, 'lighttpd.conf', `server.bind = "127.0.0.1"\nserver.port = ${port}\n${config}`);
      return start('lighttpd', ['-D', '-f', file]);
    },
  },
];

function write(folder: string, name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
