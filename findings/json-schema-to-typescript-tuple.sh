#!/bin/sh
# Tools:     json-schema-to-typescript 16.0.0 and openapi-typescript 7.13.0, with schemas of zod 4.6.7 (npm).
# Input:     the JSON Schema that zod makes of a text and a number, and of a text and any number of numbers.
# Expected:  JSON Schema 2020-12, core, section 10.3.1: prefixItems are the first items, items all after them; the schemas say
#            by $schema that they are of 2020-12. So [string, number], and [string, ...number[]]; or unknown[] of who cannot.
# Behaviour: json-schema-to-typescript makes never[] of the first, an array in which nothing can be, so no value that the schema
#            allows has the type; of the second it loses the text. openapi-typescript has the first right, and of the second
#            loses the numbers. No warning.
# Seen:      tuple:        json-schema-to-typescript never[],               openapi-typescript [string,number]
#            and the rest: json-schema-to-typescript [number,...number[]],  openapi-typescript [string]
# Known:     bcherny/json-schema-to-typescript#543, closed; openapi-ts/openapi-typescript#1892, open. Of zod's schemas for
#            draft-7 the types of the first are right.
# Exit:      0 while they behave so, 1 when they do not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock \
  json-schema-to-typescript@16.0.0 zod@4.6.7 openapi-typescript@7.13.0 >/dev/null
cat >types.mjs <<'JS'
import { compile } from 'json-schema-to-typescript';
import openapi, { astToString } from 'openapi-typescript';
import { z } from 'zod';

const tuples = { tuple: z.tuple([z.string(), z.number()]), 'and the rest': z.tuple([z.string()], z.number()) };
const short = (type) => type?.replaceAll(/\s/g, '');
async function typeOf(schema) {
  const text = await compile(schema, 'T', { bannerComment: '', format: false });
  return short(/type T = ([^;]+)/.exec(text)?.[1]);
}
for (const [name, tuple] of Object.entries(tuples)) {
  const schema = z.toJSONSchema(tuple);
  const api = { openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: {}, components: { schemas: { T: schema } } };
  const other = short(/ T: ([^;]+)/.exec(astToString(await openapi(api)))?.[1]);
  const draft7 = await typeOf(z.toJSONSchema(tuple, { target: 'draft-7' }));
  console.log(`${name}: ${await typeOf(schema)}, ${other}; of draft-7 ${draft7}`);
}
JS
node types.mjs | tee seen
cat >expected <<'TXT'
tuple: never[], [string,number]; of draft-7 [string,number]
and the rest: [number,...(number)[]], [string]; of draft-7 [string,...(number)[]]
TXT
cmp seen expected
