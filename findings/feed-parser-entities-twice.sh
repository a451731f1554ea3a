#!/bin/sh
# Tool:      @rowanmanning/feed-parser 2.1.5 (npm). Compared with feedsmith 3.0.1.
# Input:     an Atom feed with an entry whose title is the text "Write &amp; for an ampersand", and whose content is the HTML
#            <p>1 &lt; 2</p>. In XML each & of them is written &amp; and each < is &lt;.
# Expected:  RFC 4287, sections 3.1.1.1 and 4.1.3.3: a text is shown as it is, with no entities in it; HTML is what the XML says,
#            unescaped once.
# Behaviour: both are unescaped a second time. The title loses what it is about, and the HTML says "1 < 2" with a bare "<". A
#            feed cannot show an entity or an escaped "<" at all.
# Seen:      @rowanmanning/feed-parser  Write & for an ampersand      <p>1 < 2</p>
#            feedsmith                  Write &amp; for an ampersand  <p>1 &lt; 2</p>
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock @rowanmanning/feed-parser@2.1.5 feedsmith@3.0.1 >/dev/null
cat >feed.xml <<'XML'
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>https://example.org/</id>
  <title>News</title>
  <updated>2026-12-01T09:00:00Z</updated>
  <author><name>A</name></author>
  <entry>
    <id>https://example.org/1</id>
    <title type="text">Write &amp;amp; for an ampersand</title>
    <updated>2026-12-01T09:00:00Z</updated>
    <link href="https://example.org/1"/>
    <content type="html">&lt;p&gt;1 &amp;lt; 2&lt;/p&gt;</content>
  </entry>
</feed>
XML
cat >read.mjs <<'JS'
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseFeed as parse } from 'feedsmith';
import { readFileSync } from 'node:fs';

const xml = readFileSync('feed.xml', 'utf8');
const [item] = parseFeed(xml).items;
console.log(`@rowanmanning/feed-parser: ${item.title} / ${item.content}`);
const [entry] = parse(xml).feed.entries;
console.log(`feedsmith: ${entry.title.value} / ${entry.content.value}`);
JS
node read.mjs | tee seen
cat >expected <<'TXT'
@rowanmanning/feed-parser: Write & for an ampersand / <p>1 < 2</p>
feedsmith: Write &amp; for an ampersand / <p>1 &lt; 2</p>
TXT
cmp seen expected
