import { createServer, request as ask } from 'node:http';
import { listenOn, serve } from '../tools/shared/serve.ts';

/** What becomes of a request: an answer, none at all, one that never comes, that the server has failed or finds nothing, or another page in place of each. */
type Line = 'good' | 'cut' | 'stalled' | 'failing' | 'missing' | 'sign-in';

/** A built site at the end of a line that a test disturbs, and the paths that were asked for. */
export async function siteAtLine(folder: string) {
  let { server: site, address: behind } = await serve(folder);
  let line: Line = 'good';
  const asked: string[] = [];
  const changes: Record<string, string> = {};
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (line === 'cut') return void request.socket.destroy();
    if (line === 'stalled') return;
    if (line === 'failing') return void response.writeHead(503, { 'Content-Type': 'text/html' }).end('Fel');
    if (line === 'missing') return void response.writeHead(404, { 'Content-Type': 'text/html' }).end('Saknas');
    if (line === 'sign-in') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end('Logga in');
    const { url = '/', headers, method } = request;
    ask(new URL(url, behind), { method, headers: { ...headers, host: new URL(behind).host } }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, { ...answer.headers, ...changes });
      answer.pipe(response);
    }).end();
  });
  const address = `http://127.0.0.1:${await listenOn(server, 0)}${new URL(behind).pathname}`;
  return {
    address,
    asked,
    /** Headers, in small letters, that answers have from now on in place of their own. */
    changes,
    become(next: Line) {
      line = next;
    },
    /** Another build stands there from now on. */
    async deploy(next: string) {
      site.close();
      ({ server: site, address: behind } = await serve(next));
    },
    close() {
      for (const one of [server, site]) {
        one.close();
        one.closeAllConnections();
      }
    },
  };
}
