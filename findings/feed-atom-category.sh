#!/bin/sh
# Tool:      feed 6.0.0 (npm).
# Input:     an item with one category that has a name and no term, as its types allow; as RSS 2.0 and as Atom.
# Expected:  RFC 4287, section 4.2.2.1: a category has a term. So <category term="News"/>.
# Behaviour: as RSS it is right; in Atom the name is the label, there is no term, and validators refuse the feed.
# Seen:      RSS:   <category>News</category>
#            Atom:  <category label="News"/>
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock feed@6.0.0 >/dev/null
cat >write.mjs <<'JS'
import { Feed } from 'feed';

const feed = new Feed({ title: 'A', id: 'https://example.org/', copyright: '', updated: new Date(0) });
const address = 'https://example.org/a';
feed.addItem({ title: 'A', id: address, link: address, date: new Date(0), category: [{ name: 'News' }] });
const category = (xml) => /<category.*/.exec(xml)?.[0];
console.log(`RSS:   ${category(feed.rss2())}`);
console.log(`Atom:  ${category(feed.atom1())}`);
JS
node write.mjs | tee seen
cat >expected <<'TXT'
RSS:   <category>News</category>
Atom:  <category label="News"/>
TXT
cmp seen expected
