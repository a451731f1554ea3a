#!/bin/sh
# Tool:      js-yaml 5.5.0 (npm). Compared with yaml 2.9.1.
# Input:     an object with a key that begins with three dots and a space, as an index of sentences has: "... and then what?".
# Expected:  what dump() writes, load() reads as it was. YAML 1.2.2, section 9.1.2: a line that begins with three dots and white
#            space ends the document, so such a key needs quotes; as a value at the start of a line js-yaml gives it some.
# Behaviour: the key is written without quotes. load() takes the dots for the end of an empty document, drops them without a word,
#            and reads another key; yaml says that the text is not YAML.
# Seen:      js-yaml writes:  ... and then what?: Nothing.
#            js-yaml reads:   {"and then what?":"Nothing."}
#            yaml reads:      Unexpected scalar at node end
#            yaml writes:     "... and then what?": Nothing.
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock js-yaml@5.5.0 yaml@2.9.1 >/dev/null
cat >write.mjs <<'JS'
import * as jsYaml from 'js-yaml';
import * as yaml from 'yaml';

const index = { '... and then what?': 'Nothing.' };
const written = jsYaml.dump(index);
const [error] = yaml.parseDocument(written).errors;
console.log(`js-yaml writes:  ${written.trimEnd()}`);
console.log(`js-yaml reads:   ${JSON.stringify(jsYaml.load(written))}`);
console.log(`yaml reads:      ${error?.message.replace(/ at line[^]*/, '') ?? 'the same'}`);
console.log(`yaml writes:     ${yaml.stringify(index).trimEnd()}`);
JS
node write.mjs | tee seen
cat >expected <<'TXT'
js-yaml writes:  ... and then what?: Nothing.
js-yaml reads:   {"and then what?":"Nothing."}
yaml reads:      Unexpected scalar at node end
yaml writes:     "... and then what?": Nothing.
TXT
cmp seen expected
