#!/bin/sh
# Tool:      prettier 3.10.1 (npm), its parser yaml. Compared by js-yaml 5.5.0.
# Input:     a list below a key, whose item is a block of text, and after it a comment that is indented less than the text,
#            but more than the item.
# Expected:  YAML 1.2.2, section 8.1.1.2: a line with less indentation than the block ends it, so the comment is one. And by
#            Prettier's rationale, Correctness: what it prints means what it was given.
# Behaviour: the text is moved to where the comment stands, and the comment stays: it is the last line of the text. So it is
#            with | and with >. Below a key in place of an item the comment stays one.
# Seen:      item  {"run":["npm ci\n"]}        becomes  {"run":["npm ci\n# then wait\n"]}
#            key   {"job":{"run":"npm ci\n"}}  stays
# A script in such a list gets another line, a folded text a sentence.
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock prettier@3.10.1 js-yaml@5.5.0 >/dev/null
cat >format.mjs <<'JS'
import { load } from 'js-yaml';
import { format } from 'prettier';

const texts = {
  item: 'run:\n  - |\n      npm ci\n    # then wait\n',
  key: 'job:\n  run: |\n      npm ci\n    # then wait\n',
};
for (const [name, text] of Object.entries(texts)) {
  const [before, after] = [text, await format(text, { parser: 'yaml' })].map((yaml) => JSON.stringify(load(yaml)));
  console.log(`${name}: ${before} ${before === after ? 'stays' : `becomes ${after}`}`);
}
JS
node format.mjs | tee seen
cat >expected <<'TXT'
item: {"run":["npm ci\n"]} becomes {"run":["npm ci\n# then wait\n"]}
key: {"job":{"run":"npm ci\n"}} stays
TXT
cmp seen expected
