#!/bin/sh
# Tool:      http-server 14.1.1 (npm), with gzip and brotli.
# Input:     a text with å in UTF-8, and the same packed by brotli beside it. It is asked for without and with
#            Accept-Encoding: br.
# Expected:  the same file, once packed: the same Content-Type, and Vary: Accept-Encoding in both answers. RFC 9110, section
#            12.5.5: a server that chooses by a header says so in Vary, or a cache hands one reader's choice to the next.
# Behaviour: the packed file is sent as text/plain without charset=UTF-8, so a browser guesses at å; and neither answer has
#            Vary, so a shared cache may send brotli to who has not asked for it, and cannot read it.
# Seen:      as it is:  text/plain; charset=UTF-8, å, no Vary
#            brotli:    text/plain, å, no Vary
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock http-server@14.1.1 >/dev/null
cat >ask.mjs <<'JS'
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import httpServer from 'http-server';

mkdirSync('public');
writeFileSync('public/a.txt', 'å');
writeFileSync('public/a.txt.br', brotliCompressSync('å'));
const { server } = httpServer.createServer({ root: 'public', gzip: true, brotli: true });
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const ask = (headers) =>
  new Promise((resolve, reject) => {
    const options = { port: server.address().port, host: '127.0.0.1', path: '/a.txt', headers };
    request(options, async (response) => {
      const bytes = Buffer.concat(await response.toArray());
      const isPacked = response.headers['content-encoding'] === 'br';
      const text = (isPacked ? brotliDecompressSync(bytes) : bytes).toString();
      const { 'content-type': type, vary } = response.headers;
      resolve(`${isPacked ? 'brotli:   ' : 'as it is: '} ${type}, ${text}, ${vary ?? 'no Vary'}`);
    })
      .on('error', reject)
      .end();
  });
console.log(await ask({}));
console.log(await ask({ 'accept-encoding': 'br' }));
process.exit();
JS
node ask.mjs 2>/dev/null | tee seen
cat >expected <<'TXT'
as it is:  text/plain; charset=UTF-8, å, no Vary
brotli:    text/plain, å, no Vary
TXT
cmp seen expected
