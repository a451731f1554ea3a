import { once } from 'node:events';
import { request as plain, type IncomingHttpHeaders } from 'node:http';
import { request as secure } from 'node:https';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

interface Asked {
  headers?: Record<string, string>;
  method?: string;
  /** As it goes out, where an URL would write it otherwise. */
  path?: string;
  /** So many milliseconds may pass without a byte. */
  patience?: number;
}

/** Asks as a browser does, but follows nothing and decompresses nothing. Rejects with the path where no whole answer comes. */
export async function ask(url: URL, asked: Asked = {}): Promise<Answer> {
  const { headers = {}, method = 'GET', path = url.pathname + url.search, patience = 30_000 } = asked;
  const send = url.protocol === 'https:' ? secure : plain;
  const request = send(url, { path, method, headers, agent: false, timeout: patience });
  request.on('timeout', () => request.destroy(new Error(`no answer within ${patience / 1000} seconds`)));
  // Once an answer has begun it says of any fault only that it was aborted, and the request says which.
  let fault: unknown;
  request.on('error', (error) => (fault = error));
  try {
    const [answer] = await once(request.end(), 'response');
    const pieces: Buffer[] = [];
    for await (const piece of answer) pieces.push(piece);
    return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(pieces) };
  } catch (error) {
    const cause = fault ?? error;
    throw new Error(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** The body of an answer as its `Content-Encoding` says; undefined where it is nothing of the kind. */
export function openedBody({ headers, body }: Answer): Buffer | undefined {
  const open = { br: brotliDecompressSync, gzip: gunzipSync }[headers['content-encoding'] ?? ''];
  try {
    return open ? open(body) : body;
  } catch {
    return undefined;
  }
}
