#!/bin/sh
# Tools:     sirv 3.0.2, serve-handler 6.1.8 (of serve) and http-server 14.1.1. Compared with send 1.2.1 (of Express).
# Input:     a file of ten bytes, 0123456789, and requests for parts of it: the last three bytes; the last twenty; and the
#            first three if the file is still the one with an ETag that it never had.
# Expected:  RFC 9110, section 14.1.2: bytes=-3 are the final three bytes, and "if the selected representation is shorter than
#            the specified suffix-length, the entire representation is used". Section 13.1.5: where the ETag of If-Range is not
#            that of the file, the range is ignored and the whole new file sent.
# Behaviour: sirv sends the first four bytes for the last three, and calls them bytes 0-3. http-server refuses. None but sirv
#            sends the file that is shorter than what is asked for. The three take no notice of If-Range: what goes on with a
#            broken download after a deploy gets a file that is half the old one and half the new, and is told 206.
# Seen:      last three    last twenty     first three, if unchanged
#            sirv           206 0123      206 0123456789  206 012
#            serve-handler  206 789       416             206 012
#            http-server    416           416             206 012
#            send           206 789       416             200 0123456789
# Known:     that of sirv with the last bytes, lukeed/sirv#155, open since 2023.
# Exit:      0 while they behave so, 1 when they do not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock \
  sirv@3.0.2 serve-handler@6.1.8 http-server@14.1.1 send@1.2.1 >/dev/null
mkdir public
printf 0123456789 >public/a.txt
cat >ask.mjs <<'JS'
import { createServer } from 'node:http';
import httpServer from 'http-server';
import send from 'send';
import serveHandler from 'serve-handler';
import sirv from 'sirv';

const root = `${process.cwd()}/public`;
const servers = {
  sirv: createServer(sirv(root, { etag: true })),
  'serve-handler': createServer((request, response) => serveHandler(request, response, { public: root, etag: true })),
  'http-server': httpServer.createServer({ root }).server,
  send: createServer((request, response) => send(request, request.url, { root }).pipe(response)),
};
const asked = [{ range: 'bytes=-3' }, { range: 'bytes=-20' }, { range: 'bytes=0-2', 'if-range': '"another"' }];
for (const [name, server] of Object.entries(servers)) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cells = [];
  for (const headers of asked) {
    const response = await fetch(`http://127.0.0.1:${server.address().port}/a.txt`, { headers });
    const text = await response.text();
    cells.push(response.status === 416 ? '416' : `${response.status} ${text}`);
  }
  console.log(`${name}: ${cells.join(', ')}`);
}
process.exit();
JS
node ask.mjs 2>/dev/null | tee seen
cat >expected <<'TXT'
sirv: 206 0123, 206 0123456789, 206 012
serve-handler: 206 789, 416, 206 012
http-server: 416, 416, 206 012
send: 206 789, 416, 200 0123456789
TXT
cmp seen expected
