#!/bin/sh
# Tool:      zod 4.6.7, its z.toJSONSchema, with Ajv 8.20.0 (npm).
# Input:     a text that begins with a letter of any case, as /^a/i; one that has a line that begins with it, as /^a/m; and one
#            that has to begin with "a", as startsWith('a').
# Expected:  the schema takes what zod takes, or z.toJSONSchema says that it cannot, as it does of what has no schema. JSON Schema
#            2020-12, core, section 6.4: a pattern has no flags. Section 7 of its validation names the formats.
# Behaviour: the flags are left out without a word, so the schema refuses what zod takes. Of startsWith, endsWith and includes it
#            makes a format that no standard has (starts_with), for which Ajv in its strict mode, the default, takes no schema.
# Seen:      /^a/i            zod takes "A"     {"pattern":"^a"}                              Ajv refuses it
#            /^a/m            zod takes "b\na"  {"pattern":"^a"}                              Ajv refuses it
#            startsWith('a')  zod takes "ab"    {"format":"starts_with","pattern":"^a.*"}     Ajv takes no such schema
# Known:     StefanTerdell/zod-to-json-schema#116, of the package that did this before; it has got an option for flags.
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock zod@4.6.7 ajv@8.20.0 ajv-formats@3.0.1 >/dev/null
cat >compare.mjs <<'JS'
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';

const cases = [
  ['/^a/i', z.string().regex(/^a/i), 'A'],
  ['/^a/m', z.string().regex(/^a/m), 'b\na'],
  ["startsWith('a')", z.string().startsWith('a'), 'ab'],
];
function answer(schema, value) {
  const ajv = addFormats.default(new Ajv2020());
  try {
    return ajv.validate(schema, value) ? 'takes it' : 'refuses it';
  } catch {
    return 'takes no such schema';
  }
}
for (const [name, text, value] of cases) {
  const schema = z.toJSONSchema(text);
  const { format, pattern } = schema;
  const taken = text.safeParse(value).success ? 'takes' : 'refuses';
  console.log(`${name}: zod ${taken} ${JSON.stringify(value)}, ${JSON.stringify({ format, pattern })}, Ajv ${answer(schema, value)}`);
}
JS
node compare.mjs | tee seen
cat >expected <<'TXT'
/^a/i: zod takes "A", {"pattern":"^a"}, Ajv refuses it
/^a/m: zod takes "b\na", {"pattern":"^a"}, Ajv refuses it
startsWith('a'): zod takes "ab", {"format":"starts_with","pattern":"^a.*"}, Ajv takes no such schema
TXT
cmp seen expected
