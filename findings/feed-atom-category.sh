#!/bin/sh
# Tool:      feed 6.0.0 (npm).
# Input:     an item with one category that has a name and no term, as its types allow: "5 < 6"; as RSS 2.0 and as Atom.
# Expected:  RFC 4287, section 4.2.2.1: a category has a term. XML 1.0, section 3.1: there is no < in the value of an attribute.
#            So <category term="5 &lt; 6"/>.
# Behaviour: the name is the label, there is no term, and < stands as it is, so the file is no XML: no reader shows any of it. As
#            RSS it is right. With a name without <, it is XML but no valid Atom.
# Seen:      RSS:   <category>5 &lt; 6</category>
#            Atom:  <category label="5 < 6"/>
#            Atom:  <category label="News"/>
#            the first Atom is not well-formed
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock feed@6.0.0 @xmldom/xmldom@0.9.12 >/dev/null
cat >write.mjs <<'JS'
import { DOMParser } from '@xmldom/xmldom';
import { Feed } from 'feed';

function feedOf(name) {
  const feed = new Feed({ title: 'A', id: 'https://example.org/', copyright: '', updated: new Date(0) });
  const address = 'https://example.org/a';
  feed.addItem({ title: 'A', id: address, link: address, date: new Date(0), category: [{ name }] });
  return feed;
}
const category = (xml) => /<category.*/.exec(xml)?.[0];
console.log(`RSS:   ${category(feedOf('5 < 6').rss2())}`);
console.log(`Atom:  ${category(feedOf('5 < 6').atom1())}`);
console.log(`Atom:  ${category(feedOf('News').atom1())}`);
try {
  new DOMParser({ onError() {} }).parseFromString(feedOf('5 < 6').atom1(), 'application/xml');
  console.log('the first Atom is well-formed');
} catch {
  console.log('the first Atom is not well-formed');
}
JS
node write.mjs | tee seen
cat >expected <<'TXT'
RSS:   <category>5 &lt; 6</category>
Atom:  <category label="5 < 6"/>
Atom:  <category label="News"/>
the first Atom is not well-formed
TXT
cmp seen expected
