#!/bin/sh
# Tools:     micromark 4.0.3, on which remark stands, and satteri 0.10.5, the Markdown compiler of Astro 7 (npm). Compared with
#            commonmark 0.31.2, the reference.
# Input:     indented code, a blank line, and a list that begins on 2, as the second step of an instruction does.
# Expected:  CommonMark 0.31.2, section 5.2: only a list that interrupts a paragraph has to begin on 1. Before this one there is
#            code and a blank line, so it is a list.
# Behaviour: it is a paragraph, "2. b 3. c". After fenced code, after a paragraph, or where it begins on 1, it is a list.
# Seen:      micromark:   <pre><code>npm start </code></pre> <p>2. b 3. c</p>
#            satteri:     <pre><code>npm start </code></pre> <p>2. b 3. c</p>
#            commonmark:  <pre><code>npm start </code></pre> <ol start="2"> <li>b</li> <li>c</li> </ol>
# Known:     micromark/micromark#228, open.
# Exit:      0 while they behave so, 1 when they do not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock micromark@4.0.3 satteri@0.10.5 commonmark@0.31.2 >/dev/null
cat >compare.mjs <<'JS'
import * as commonmark from 'commonmark';
import { micromark } from 'micromark';
import { markdownToHtml } from 'satteri';

const readers = {
  'micromark: ': (text) => micromark(text),
  'satteri:   ': (text) => markdownToHtml(text).html,
  'commonmark:': (text) => new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(text)),
};
const list = '2. b\n3. c\n';
for (const [name, html] of Object.entries(readers)) {
  console.log(`${name}  ${html(`    npm start\n\n${list}`).trim().replaceAll(/\s+/g, ' ')}`);
  const isList = (before) => html(`${before}\n\n${list}`).includes('<ol start="2">');
  console.log(`             after fenced code ${isList('```\nnpm start\n```')}, after a paragraph ${isList('Text.')}`);
}
JS
node compare.mjs | tee seen
cat >expected <<'TXT'
micromark:   <pre><code>npm start </code></pre> <p>2. b 3. c</p>
             after fenced code true, after a paragraph true
satteri:     <pre><code>npm start </code></pre> <p>2. b 3. c</p>
             after fenced code true, after a paragraph true
commonmark:  <pre><code>npm start </code></pre> <ol start="2"> <li>b</li> <li>c</li> </ol>
             after fenced code true, after a paragraph true
TXT
cmp seen expected
