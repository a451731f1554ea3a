#!/bin/sh
# Tool:      satteri 0.10.5 (npm), the Markdown compiler of Astro 7. Compared with commonmark 0.31.2, the reference.
# Input:     a link reference definition, a heading on the line after it, and later a list that begins on 2.
# Expected:  CommonMark 0.31.2, section 5.2: only a list item that would interrupt a paragraph has to begin on 1. The
#            list has a blank line before it, so it is a list: <ol start="2">.
# Behaviour: the list is a paragraph. Without the definition, with a blank line after it, or with a list that begins on
#            1, it is a list.
# Seen:      satteri:    <h2>Rubrik</h2> <p>Text.</p> <p>2. två</p>
#            commonmark: <h2>Rubrik</h2> <p>Text.</p> <ol start="2"> <li>två</li> </ol>
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock satteri@0.10.5 commonmark@0.31.2 >/dev/null

cat >compare.mjs <<'END'
import * as commonmark from 'commonmark';
import { markdownToHtml } from 'satteri';

const text = '[a]: /a/\n## Rubrik\n\nText.\n\n2. två\n';
const oneLine = (html) => html.trim().replaceAll(/\s+/g, ' ');
const ours = oneLine(markdownToHtml(text).html);
const reference = oneLine(new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(text)));
const withBlank = oneLine(markdownToHtml(text.replace('/a/\n', '/a/\n\n')).html);
console.log(`satteri:    ${ours}\ncommonmark: ${reference}\nsatteri, with a blank line after the definition: ${withBlank}`);
const isAsSeen = ours.includes('<p>2. två</p>') && reference.includes('<ol start="2">') && withBlank.includes('<ol start="2">');
process.exit(isAsSeen ? 0 : 1);
END
node compare.mjs
