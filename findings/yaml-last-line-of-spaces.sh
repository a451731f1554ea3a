#!/bin/sh
# Tool:      yaml 2.9.1 (npm). Compared with js-yaml 5.5.0.
# Input:     a literal block whose indentation is written out (|2), with a last line that has more spaces than that.
# Expected:  YAML 1.2.2, section 8.1.2: a line that is indented by more than the block is text of its own, here one space. So
#            the reader keeps it, as it does where the indentation is not written out.
# Behaviour: with the number the last line is dropped, also where the whole text is such a line. js-yaml reads all of them,
#            and so does PyYAML 6.0 of Debian 12.
# Seen:      |2 with a  yaml " a\n"    js-yaml " a\n \n"
#            |  with a  yaml "a\n \n"  js-yaml "a\n \n"
#            |2 alone   yaml ""        js-yaml " \n"
# It does not write the number where a text is nothing but a space and a line break, and reads that as "\n".
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock js-yaml@5.5.0 yaml@2.9.1 >/dev/null
cat >read.mjs <<'JS'
import * as jsYaml from 'js-yaml';
import * as yaml from 'yaml';

const said = (name, text) => {
  const [ours, other] = [yaml, jsYaml].map((reader) => JSON.stringify(('parse' in reader ? reader.parse : reader.load)(text).k));
  console.log(`${name}  yaml ${ours.padEnd(8)} js-yaml ${other}`);
};
said('|2 with a', 'k: |2\n   a\n   \n');
said('|  with a', 'k: |\n  a\n   \n');
said('|2 alone ', 'k: |2\n   \n');
console.log(`written and read: ${JSON.stringify(yaml.parse(yaml.stringify({ k: ' \n' })).k)}`);
JS
node read.mjs | tee seen
cat >expected <<'TXT'
|2 with a  yaml " a\n"   js-yaml " a\n \n"
|  with a  yaml "a\n \n" js-yaml "a\n \n"
|2 alone   yaml ""       js-yaml " \n"
written and read: "\n"
TXT
cmp seen expected
