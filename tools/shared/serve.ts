import { createReadStream, existsSync } from 'node:fs';
import { access, readFile, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { always, headersOf, typeOf, type Headers } from './answers.ts';
import { builtPath } from './built-path.ts';
import { isForThisMachine, otherHost } from './local-host.ts';

/**
 * Serves a built site on 127.0.0.1, on `port` or on a free one if it is taken or 0. One that is built for a path stands below
 * it, and the root of the host leads there. Who asks by another host's name is refused. Resolves to the server and the address
 * of the site.
 */
export async function serve(folder: string, port = 0): Promise<{ server: Server; address: string }> {
  await access(join(folder, '404.html'));
  const below = builtPath(folder) ?? '';
  const server = createServer(async (request, response) => {
    if (!isForThisMachine(request))
      return void response.writeHead(421, { 'Content-Type': 'text/plain' }).end(otherHost);
    if (!/^(?:GET|HEAD)$/.test(request.method ?? '')) return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    if (below !== '' && ['/', below].includes(pathOf(request)))
      return void response.writeHead(302, { Location: request.url?.replace(/^[^?]*/, `${below}/`) }).end();
    // The folder may be a link to a release. One answer is of one release, also when the link changes meanwhile.
    const release = await realpath(folder).catch(() => folder);
    const isOurs = pathOf(request).startsWith(`${below}/`);
    // From here on the address is one of the site.
    if (isOurs) request.url = request.url?.slice(below.length);
    const path = pathOf(request);
    // Here and not in sirv's setHeaders, so that answers without a body (304, 404) have them too.
    setHeaders(response, { ...always, ...headersOf(path, existsSync(join(release, path))) });
    const moved = isOurs && ((await movedTo(release, path, below)) ?? withSlash(release, request, below));
    if (moved) return void response.writeHead(301, { Location: moved }).end();
    const refuse = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      createReadStream(join(release, '404.html')).pipe(response);
    };
    if (isOurs) filesIn(release)(request, response, refuse);
    else refuse();
  });
  return { server, address: `http://127.0.0.1:${await listenOn(server, port)}${below}/` };
}

/** Answers with the files of a folder as they are when they are asked for. */
function filesIn(folder: string) {
  return sirv(folder, {
    etag: true,
    // As `npm run deploy -- --compress` writes them.
    brotli: true,
    gzip: true,
    // Otherwise all files are looked up at once, and a build that comes later is not seen.
    dev: true,
    setHeaders(response, path) {
      response.setHeader('Content-Type', typeOf(path));
    },
  });
}

function setHeaders(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Makes a server listen on 127.0.0.1, on `port` or on a free one if it is taken or 0. Resolves to the port. */
export async function listenOn(server: Server, port: number): Promise<number> {
  await listen(server, port).catch(() => listen(server, 0));
  return (server.address() as AddressInfo).port;
}

/** Where an old address leads. Read each time, because a release that comes later has others. */
async function movedTo(folder: string, path: string, below: string): Promise<string | undefined> {
  if (!/(?:\/|\.html)$/.test(path)) return undefined;
  const written = await readFile(join(folder, 'redirects.json'), 'utf8').catch(() => '{}');
  return new Map(Object.entries(JSON.parse(written) as Record<string, string>)).get(below + path);
}

/** Where a page is asked for without its last slash: the same with it. What begins with two would lead to another host. */
function withSlash(folder: string, { url = '/' }: IncomingMessage, below: string): string | undefined {
  const [path = '', query = ''] = url.split(/(?=\?)/);
  const isPage = /^\/[^/].*[^/]$/.test(path) && existsSync(join(folder, path, 'index.html'));
  return isPage ? `${below}${path}/${query}` : undefined;
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.replace(/[?#].*$/, '');
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
