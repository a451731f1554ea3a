import { createReadStream } from 'node:fs';
import { access, readFile, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { isHashed, isShared } from '../../src/domain/entries/site-files.ts';

/** Headers that a web server in front of the site should send; the pages carry the rest of the policy themselves. */
const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Serves a built site on 127.0.0.1, on `port` or on a free one if it is taken or 0. Resolves to the server and its address. */
export async function serve(folder: string, port = 0): Promise<{ server: Server; address: string }> {
  await access(join(folder, '404.html'));
  const server = createServer(async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!/^(?:GET|HEAD)$/.test(request.method ?? '')) return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    // Here and not in setHeaders, so that answers without a body (304, 404) have it too.
    if (isShared(pathOf(request))) response.setHeader('Access-Control-Allow-Origin', '*');
    // The folder may be a link to a release. One answer is of one release, also when the link changes meanwhile.
    const release = await realpath(folder).catch(() => folder);
    const moved = await movedTo(release, pathOf(request));
    if (moved) return void response.writeHead(301, { Location: moved }).end();
    filesIn(release)(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      createReadStream(join(release, '404.html')).pipe(response);
    });
  });
  return { server, address: `http://127.0.0.1:${await listenOn(server, port)}/` };
}

/** Answers with the files of a folder as they are when they are asked for. */
function filesIn(folder: string) {
  return sirv(folder, {
    etag: true,
    // Otherwise all files are looked up at once, and a build that comes later is not seen.
    dev: true,
    setHeaders(response, path) {
      response.setHeader('Cache-Control', isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** Makes a server listen on 127.0.0.1, on `port` or on a free one if it is taken or 0. Resolves to the port. */
export async function listenOn(server: Server, port: number): Promise<number> {
  await listen(server, port).catch(() => listen(server, 0));
  return (server.address() as AddressInfo).port;
}

/** Where an old address leads. Read each time, because a release that comes later has others. */
async function movedTo(folder: string, path: string): Promise<string | undefined> {
  if (!/(?:\/|\.html)$/.test(path)) return undefined;
  const written = await readFile(join(folder, 'redirects.json'), 'utf8').catch(() => '{}');
  return new Map(Object.entries(JSON.parse(written) as Record<string, string>)).get(path);
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
