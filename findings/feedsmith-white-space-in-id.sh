#!/bin/sh
# Tool:      feedsmith 3.0.1 (npm).
# Input:     an Atom feed whose id is an address with an ampersand, and whose title has one.
# Expected:  RFC 4287, section 2: "there MUST NOT be any white space in a Date construct or in any IRI. Some XML-emitting
#            implementations erroneously insert white space around values by default, and such implementations will emit
#            invalid Atom Documents."
# Behaviour: a text with an ampersand or an angle bracket stands in a CDATA section on a line of its own, with line breaks
#            and blanks around it, so the id begins and ends with white space. Without one it does not.
# Seen:      id:    "\n    https://example.com/?a=1&b=2\n  "
#            title: "\n    Questions & answers\n  "
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock feedsmith@3.0.1 @xmldom/xmldom@0.9.12 >/dev/null
cat >write.mjs <<'JS'
import { DOMParser } from '@xmldom/xmldom';
import { generateAtomFeed } from 'feedsmith';

const xml = generateAtomFeed({
  id: 'https://example.com/?a=1&b=2',
  title: { value: 'Questions & answers', type: 'text' },
  updated: new Date(0),
  entries: [],
});
const document = new DOMParser().parseFromString(xml, 'application/xml');
const said = (name) => document.getElementsByTagName(name)[0].textContent;
for (const name of ['id', 'title']) console.log(`${name}: ${JSON.stringify(said(name))}`);
process.exitCode = said('id') === said('id').trim() ? 1 : 0;
JS
node write.mjs
