#!/bin/sh
# Tool:      micromark 4.0.3 (npm). Compared with commonmark 0.31.2, the reference.
# Input:     a quotation with a list, a line with only the mark of the quotation, and another list.
# Expected:  CommonMark 0.31.2, section 5.3: a list is loose if its items are separated by blank lines. There is none
#            between the items of the first list, so it is tight: <li>a</li>.
# Behaviour: the items of the first list get paragraphs, as in a loose list. Outside of a quotation they do not, and
#            neither do they when text follows instead of a list.
# Seen:      micromark:  <blockquote> <ul> <li> <p>a</p> </li> <li> <p>b</p> </li> </ul> <ol> <li>c</li> </ol> </blockquote>
#            commonmark: <blockquote> <ul> <li>a</li> <li>b</li> </ul> <ol> <li>c</li> </ol> </blockquote>
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock micromark@4.0.3 commonmark@0.31.2 >/dev/null

cat >compare.mjs <<'END'
import * as commonmark from 'commonmark';
import { micromark } from 'micromark';

const text = '> - a\n> - b\n>\n> 1. c\n';
const oneLine = (html) => html.trim().replaceAll(/\s+/g, ' ');
const found = oneLine(micromark(text));
const reference = oneLine(new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(text)));
const unquoted = oneLine(micromark(text.replaceAll(/^> ?/gm, '')));
console.log(`micromark:  ${found}\ncommonmark: ${reference}\nmicromark, without the quotation: ${unquoted}`);
const isAsSeen = found.includes('<p>a</p>') && reference.includes('<li>a</li>') && unquoted.includes('<li>a</li>');
process.exit(isAsSeen ? 0 : 1);
END
node compare.mjs
