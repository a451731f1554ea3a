#!/bin/sh
# Tools:     orval 8.38.0 and @hey-api/openapi-ts 0.99.0, which make schemas of zod 4.6.7 (npm). Compared with ajv-formats 3.0.1.
# Input:     an OpenAPI 3.1 document with one text of the format time and one of the format date-time; the values are those of
#            RFC 3339: 10:30:00Z, and 2026-12-01T10:30:00+01:00.
# Expected:  JSON Schema 2020-12, validation, section 7.3.1: time is "full-time" of RFC 3339 and date-time its "date-time". Both
#            have an offset from UTC, which is Z or hours and minutes. So all three are valid, and 10:30:00 is no time.
# Behaviour: both make z.iso.time() of time, which refuses every such time and takes 10:30:00 only. Of date-time
#            @hey-api/openapi-ts makes z.iso.datetime(), which takes no offset but Z, unless dates.offset is set. No warning.
# Seen:                           10:30:00Z   10:30:00   2026-12-01T10:30:00+01:00
#            orval                refused     taken      taken
#            @hey-api/openapi-ts  refused     taken      refused
#            ajv-formats          taken       refused    taken
# Known:     colinhacks/zod#6204, closed: z.iso.time() is narrower than the format on purpose, so it is for who makes schemas.
# Exit:      0 while they behave so, 1 when they do not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --no-package-lock --legacy-peer-deps --ignore-scripts \
  @hey-api/openapi-ts@0.99.0 orval@8.38.0 typescript@5.9.3 zod@4.6.7 ajv@8.20.0 ajv-formats@3.0.1 esbuild@0.28.2 >/dev/null
cat >api.json <<'JSON'
{
  "openapi": "3.1.1",
  "info": { "title": "A", "version": "1" },
  "paths": {
    "/a.json": {
      "get": {
        "operationId": "getA",
        "responses": {
          "200": { "description": "A", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } }
        }
      }
    }
  },
  "components": {
    "schemas": {
      "A": {
        "type": "object",
        "properties": { "time": { "type": "string", "format": "time" }, "at": { "type": "string", "format": "date-time" } }
      }
    }
  }
}
JSON
cat >orval.config.mjs <<'JS'
export default { api: { input: './api.json', output: { target: './orval.ts', client: 'zod', mode: 'single' } } };
JS
npx openapi-ts --input api.json --output hey --plugins zod >log 2>&1
npx orval --config orval.config.mjs >log 2>&1
cat >read.mjs <<'JS'
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { zA } from './hey/zod.gen.ts';
import { GetAResponse } from './orval.ts';

const ajv = new Ajv2020();
addFormats.default(ajv);
const schema = JSON.parse(readFileSync('api.json', 'utf8')).components.schemas.A;
const readers = {
  orval: (value) => GetAResponse.safeParse(value).success,
  '@hey-api/openapi-ts': (value) => zA.safeParse(value).success,
  'ajv-formats': (value) => ajv.validate(schema, value),
};
const values = [{ time: '10:30:00Z' }, { time: '10:30:00' }, { at: '2026-12-01T10:30:00+01:00' }];
for (const [name, isRight] of Object.entries(readers))
  console.log(`${name}: ${values.map((value) => (isRight(value) ? 'taken' : 'refused')).join(', ')}`);
JS
npx esbuild read.mjs --bundle --packages=external --format=esm --outfile=made.mjs --log-level=error
node made.mjs | tee seen
cat >expected <<'TXT'
orval: refused, taken, taken
@hey-api/openapi-ts: refused, taken, refused
ajv-formats: taken, refused, taken
TXT
cmp seen expected
