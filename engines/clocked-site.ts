import { createHash } from 'node:crypto';
import { createServer, request, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { listenOn, serve } from '../tools/shared/serve.ts';

/** A built site on an origin of its own, whose pages believe that it is the moment that `clock` says. */
export interface ClockedSite {
  address: string;
  /** Sets the clock: it stands still at the instant, or goes on from there. */
  setClock(instant: number, how: 'still' | 'going'): void;
  /** Whether readers have a line to it. */
  cut(isCut: boolean): void;
  /** The script that moves the clock, for pages of other origins. */
  clockScript(): string;
  close(): void;
}

/**
 * Serves a built site. The clock is moved by a script before all others, which works alike in every engine; the page's own
 * policy stays, with that script's hash added.
 */
export async function serveClocked(folder: string): Promise<ClockedSite> {
  const behind = await serve(folder);
  let script = clockScript('Date.now()');
  let isCut = false;
  const server = createServer(async (asked, response) => {
    if (isCut) return void asked.socket.destroy();
    const frame = new URL(asked.url ?? '/', 'http://localhost');
    if (frame.pathname === '/in-frame') return void sendFrame(response, frame.searchParams);
    await pass(behind.address, asked, response, (html) => withScript(html, script));
  });
  const address = `http://127.0.0.1:${await listenOn(server, 0)}/`;
  return {
    address,
    setClock(instant, how) {
      script = clockScript(how === 'still' ? `${instant}` : `real.now() + ${instant - Date.now()}`);
    },
    cut(next) {
      isCut = next;
    },
    clockScript: () => script,
    close() {
      server.closeAllConnections();
      server.close();
      behind.server.close();
    },
  };
}

const clockScript = (now: string) => `(() => {
  const real = Date;
  const now = () => ${now};
  window.Date = new Proxy(real, {
    construct: (_, given, made) => Reflect.construct(real, given.length ? given : [now()], made),
    get: (_, name) => (name === 'now' ? now : Reflect.get(real, name)),
  });
})()`;

function withScript(html: string, script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return html
    .replace("script-src 'self'", (directive) => `${directive} 'sha256-${hash}'`)
    .replace(
      /<head>.*?<meta http-equiv="Content-Security-Policy"[^>]*>/s,
      (head) => `${head}<script>${script}</script>`,
    );
}

/** Passes a request on, and changes what is a page. Pages are not kept by the browser: the clock in them changes. */
async function pass(
  behind: string,
  asked: IncomingMessage,
  response: ServerResponse,
  change: (html: string) => string,
): Promise<void> {
  request(
    new URL(asked.url ?? '/', behind),
    { method: asked.method, headers: { ...asked.headers, 'if-none-match': '' } },
    (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const isPage = answer.headers['content-type']?.startsWith('text/html');
        const body = isPage ? Buffer.from(change(Buffer.concat(parts).toString())) : Buffer.concat(parts);
        const headers: OutgoingHttpHeaders = { ...answer.headers, 'content-length': String(body.length) };
        if (isPage) {
          delete headers.etag;
          // The site forbids that other sites show it in a frame; here its own does.
          headers['content-security-policy'] = "frame-ancestors 'self'";
        }
        response.writeHead(answer.statusCode ?? 500, headers).end(body);
      });
    },
  )
    .on('error', () => response.writeHead(502).end())
    .end();
}

/** A page of the site in a frame: so narrow as asked, and without scripts where that is asked. */
function sendFrame(response: ServerResponse, asked: URLSearchParams) {
  const sandbox = asked.has('noscript') ? 'sandbox="allow-same-origin allow-forms"' : '';
  const [width, src] = [asked.get('width') ?? '1000', asked.get('src') ?? '/'];
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><title>Frame</title>
<iframe ${sandbox} src="${src}" style="border:0;inline-size:${Number(width)}px;block-size:800px"></iframe>`);
}
