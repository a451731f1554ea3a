#!/bin/sh
# Tool:      prettier 3.10.1 (npm), its parser markdown. Compared by commonmark 0.31.2, the reference.
# Input:     a list that begins on 2 after indented code; and a word whose one half is emphasised by *, the other by _.
# Expected:  its rationale, Correctness: what it prints means what it was given. So the HTML of it is the same.
# Behaviour: the items of the list are joined in one, "a 3. b". After fenced code, after a paragraph, or where the list begins on
#            1, they are not. Of *log*_in_ it makes _log__in_, which is one emphasis with two underscores in it.
# Seen:      indented code  <ol start="2"> <li>a</li> <li>b</li> </ol>  becomes  <ol start="2"> <li>a 3. b</li> </ol>
#            fenced code    <ol start="2"> <li>a</li> <li>b</li> </ol>  stays
#            emphasis       <em>log</em><em>in</em>  becomes  <em>log__in</em>
# Who formats texts on saving loses the steps of an instruction so, without a word.
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock prettier@3.10.1 commonmark@0.31.2 >/dev/null
cat >format.mjs <<'JS'
import * as commonmark from 'commonmark';
import { format } from 'prettier';

const html = (text) => new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(text)).replaceAll(/\s+/g, ' ').trim();
const part = (text) => /<ol.*<\/ol>|<em>.*<\/em>/.exec(html(text))?.[0];
const texts = {
  'indented code': '    npm start\n\n2. a\n3. b\n',
  'fenced code  ': '```\nnpm start\n```\n\n2. a\n3. b\n',
  'emphasis     ': '*log*_in_\n',
};
for (const [name, text] of Object.entries(texts)) {
  const [before, after] = [part(text), part(await format(text, { parser: 'markdown' }))];
  console.log(`${name}: ${before === after ? `${before} stays` : `${before} becomes ${after}`}`);
}
JS
node format.mjs | tee seen
cat >expected <<'TXT'
indented code: <ol start="2"> <li>a</li> <li>b</li> </ol> becomes <ol start="2"> <li>a 3. b</li> </ol>
fenced code  : <ol start="2"> <li>a</li> <li>b</li> </ol> stays
emphasis     : <em>log</em><em>in</em> becomes <em>log__in</em>
TXT
cmp seen expected
