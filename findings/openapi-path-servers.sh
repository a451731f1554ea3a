#!/bin/sh
# Tool:      @hey-api/openapi-ts 0.99.0 (npm). Compared with orval 8.38.0.
# Input:     an OpenAPI 3.1 document with the server https://example.org/en and two paths, of which /b.json has a server of its
#            own, https://example.org. The generated clients ask for both, with a fetch that only notes the address.
# Expected:  OpenAPI 3.1.1, Path Item Object: servers is "an alternative servers array to service all operations in this path";
#            a value there overrides that of the document. So https://example.org/en/a.json and https://example.org/b.json.
# Behaviour: the client asks the server of the document for both, so for a file that nobody promised. No warning. orval with
#            getBaseUrlFromSpecification has both right.
# Seen:      @hey-api/openapi-ts  https://example.org/en/a.json, https://example.org/en/b.json
#            orval                https://example.org/en/a.json, https://example.org/b.json
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --no-package-lock --legacy-peer-deps --ignore-scripts \
  @hey-api/openapi-ts@0.99.0 orval@8.38.0 typescript@5.9.3 esbuild@0.28.2 >/dev/null
cat >api.json <<'JSON'
{
  "openapi": "3.1.1",
  "info": { "title": "A", "version": "1" },
  "servers": [{ "url": "https://example.org/en" }],
  "paths": {
    "/a.json": { "get": { "operationId": "getA", "responses": { "204": { "description": "A" } } } },
    "/b.json": {
      "servers": [{ "url": "https://example.org" }],
      "get": { "operationId": "getB", "responses": { "204": { "description": "B" } } }
    }
  }
}
JSON
cat >orval.config.mjs <<'JS'
const output = { target: './orval.ts', client: 'fetch', mode: 'single', baseUrl: { getBaseUrlFromSpecification: true } };
export default { api: { input: './api.json', output } };
JS
npx openapi-ts --input api.json --output hey --client @hey-api/client-fetch >log 2>&1
npx orval --config orval.config.mjs >log 2>&1
npx esbuild hey/index.ts orval.ts --bundle --format=esm --outdir=made --out-extension:.js=.mjs --log-level=error
cat >ask.mjs <<'JS'
const asked = [];
globalThis.fetch = async (request) => {
  asked.push(request.url ?? request);
  return new Response(null, { status: 204 });
};
for (const name of ['hey/index', 'orval']) {
  const { getA, getB } = await import(`./made/${name}.mjs`);
  await getA();
  await getB();
  console.log(`${name}: ${asked.splice(0).join(', ')}`);
}
JS
node ask.mjs | tee seen
cat >expected <<'TXT'
hey/index: https://example.org/en/a.json, https://example.org/en/b.json
orval: https://example.org/en/a.json, https://example.org/b.json
TXT
cmp seen expected
