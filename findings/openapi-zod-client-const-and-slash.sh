#!/bin/sh
# Tool:      openapi-zod-client 1.18.3 (npm). Compared with orval 8.38.0.
# Input:     an OpenAPI 3.1 document with two constants, a host name, and, in another one, a text whose pattern has an escaped
#            slash: ^a\/b$.
# Expected:  JSON Schema 2020-12, validation: const allows that value only (6.1.3); hostname is a name as example.org (7.3.3). A
#            pattern is a regular expression of ECMA-262, in which \/ is a slash (6.3.3).
# Behaviour: a constant may be anything, or any number where its type is said; a host name has to be an address; and the pattern
#            becomes /^a\\/b$/, which ends after the first slash: the file that is written is no TypeScript. No warning.
# Seen:      const "a"                      openapi-zod-client z.unknown()       orval literal("a")
#            type: number, const 1          openapi-zod-client z.number()        orval literal(1)
#            format: hostname               openapi-zod-client z.string().url()  orval hostname()
#            with the pattern ^a\/b$        openapi-zod-client no TypeScript     orval TypeScript
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --no-package-lock --legacy-peer-deps --ignore-scripts \
  openapi-zod-client@1.18.3 orval@8.38.0 typescript@5.9.3 >/dev/null
cat >make.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const run = (...words) => execFileSync('npx', words, { stdio: 'ignore' });
function write(name, properties) {
  const schema = { type: 'object', required: Object.keys(properties), properties };
  const get = { operationId: 'getA', responses: { 200: { description: 'A', content: { 'application/json': { schema } } } } };
  const api = { openapi: '3.1.1', info: { title: 'A', version: '1' }, paths: { '/a.json': { get } } };
  writeFileSync(`${name}.json`, JSON.stringify(api));
  const output = { target: `./${name}-orval.ts`, client: 'zod', mode: 'single' };
  writeFileSync(`${name}.config.mjs`, `export default ${JSON.stringify({ api: { input: `./${name}.json`, output } })};`);
  run('openapi-zod-client', `${name}.json`, '--output', `${name}-client.ts`);
  run('orval', '--config', `${name}.config.mjs`);
  return [`${name}-client.ts`, `${name}-orval.ts`].map((file) => readFileSync(file, 'utf8'));
}
const texts = write('constants', {
  word: { const: 'a' },
  number: { type: 'number', const: 1 },
  host: { type: 'string', format: 'hostname' },
});
for (const name of ['word', 'number', 'host'])
  console.log(`${name}: ${texts.map((text) => new RegExp(`"?${name}"?: (z.*?\\))(?: }|,|\\.pass|\\n)`).exec(text)?.[1]).join(' / ')}`);
const faults = write('pattern', { text: { type: 'string', pattern: String.raw`^a\/b$` } }).map(
  (text) => ts.transpileModule(text, { reportDiagnostics: true }).diagnostics.length,
);
console.log(`pattern: ${faults.map((count) => (count > 0 ? 'no TypeScript' : 'TypeScript')).join(' / ')}`);
JS
node make.mjs | tee seen
cat >expected <<'TXT'
word: z.unknown() / zod.literal("a")
number: z.number() / zod.literal(1)
host: z.string().url() / zod.hostname()
pattern: no TypeScript / TypeScript
TXT
cmp seen expected
