#!/bin/sh
# Tools:     micromark 4.0.3, on which remark stands, and satteri 0.10.5, the Markdown compiler of Astro 7 (npm). Compared with
#            commonmark 0.31.2, the reference.
# Input:     an item of a list, whose text goes on in the next two lines without indentation: one is only <br>.
# Expected:  CommonMark 0.31.2, section 4.6: such a line of HTML (kind 7) cannot interrupt a paragraph; section 5.2: a line that
#            goes on with a paragraph need not be indented. So all three are one item, as they are one paragraph without a list.
# Behaviour: the item ends after <br>, and the last line is a paragraph below the list. In a quotation the same. With
#            <span>a</span> for <br>, which is more than one tag, all three are one item.
# Seen:      micromark:   <ul> <li>Ring <br></li> </ul> <p>oss</p>
#            satteri:     <ul> <li>Ring <br> </li> </ul> <p>oss</p>
#            commonmark:  <ul> <li>Ring <br> oss</li> </ul>
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
  'micromark: ': (text) => micromark(text, { allowDangerousHtml: true }),
  'satteri:   ': (text) => markdownToHtml(text).html,
  'commonmark:': (text) => new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(text)),
};
for (const [name, html] of Object.entries(readers)) {
  const [item, paragraph] = ['- Ring\n<br>\noss\n', 'Ring\n<br>\noss\n'].map(html);
  console.log(`${name}  ${item.trim().replaceAll(/\s+/g, ' ')}, without a list ${paragraph.split('<p>').length - 1} paragraph`);
}
JS
node compare.mjs | tee seen
cat >expected <<'TXT'
micromark:   <ul> <li>Ring <br></li> </ul> <p>oss</p>, without a list 1 paragraph
satteri:     <ul> <li>Ring <br> </li> </ul> <p>oss</p>, without a list 1 paragraph
commonmark:  <ul> <li>Ring <br> oss</li> </ul>, without a list 1 paragraph
TXT
cmp seen expected
