import { createServer, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { createGzip, constants } from 'node:zlib';
import { listenOn } from '../tools/shared/serve.ts';

interface Way {
  /** Milliseconds between two pieces of a page. */
  gap: number;
  isZipped?: boolean;
}

/**
 * Serves a site that is served at an address as a slow line would: each page comes in pieces, cut after every script,
 * so that what a script has begun goes on while the parser waits. What it loads is cached as that server has it.
 */
export async function serveInPieces(site: string, way: Way): Promise<{ server: Server; address: string }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url, site));
    const type = answer.headers.get('Content-Type') ?? '';
    const cache = answer.headers.get('Cache-Control') ?? 'no-cache';
    response.writeHead(answer.status, {
      'Content-Type': type,
      'Cache-Control': cache,
      ...(way.isZipped && { 'Content-Encoding': 'gzip' }),
    });
    const pieces = type.includes('html')
      ? (await answer.text()).split(/(?<=<\/script>)/)
      : [Buffer.from(await answer.arrayBuffer())];
    await send(response, pieces, way);
  });
  return { server, address: `http://127.0.0.1:${await listenOn(server, 0)}/` };
}

async function send(response: ServerResponse, pieces: readonly (string | Buffer)[], { gap, isZipped }: Way) {
  const zip = createGzip();
  if (isZipped) zip.pipe(response);
  for (const [place, piece] of pieces.entries()) {
    if (place > 0) await wait(gap);
    if (!isZipped) response.write(piece);
    else {
      zip.write(piece);
      await new Promise<void>((resolve) => zip.flush(constants.Z_SYNC_FLUSH, resolve));
    }
  }
  if (isZipped) zip.end();
  else response.end();
}
