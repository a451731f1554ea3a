#!/bin/sh
# Tools:     rss-parser 3.13.0 and @extractus/feed-extractor 8.0.3 (npm). Compared with feedsmith 3.0.1.
# Input:     an Atom entry whose content is XHTML: a sentence with an emphasised word and a link within it.
# Expected:  RFC 4287, section 4.1.3.3: the content is what stands in the div, in the order in which it stands there.
# Behaviour: rss-parser collects the text first and puts the elements behind it: another sentence, which still reads as one.
#            feed-extractor has no text for it at all.
# Seen:      rss-parser      Do  log in  the mail.<em>not</em><a href="/x">from</a>
#            feed-extractor  nothing
#            feedsmith       Do <em>not</em> log in <a href="/x">from</a> the mail.
# Known:     rbren/rss-parser#275, open since 2024, for the first.
# A feed that is to be read gives its content as text or as escaped HTML. Exit: 0 while they behave so, 1 when they do not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock \
  rss-parser@3.13.0 @extractus/feed-extractor@8.0.3 feedsmith@3.0.1 >/dev/null
cat >read.mjs <<'JS'
import { extractFromXml } from '@extractus/feed-extractor';
import { parseFeed } from 'feedsmith';
import RssParser from 'rss-parser';

const sentence = 'Do <em>not</em> log in <a href="/x">from</a> the mail.';
const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>News</title><id>tag:example.org,2026:news</id><updated>2026-01-01T00:00:00Z</updated><author><name>A</name></author>
<entry><title>Mail</title><id>tag:example.org,2026:mail</id><updated>2026-01-01T00:00:00Z</updated>
<link href="https://example.org/mail"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${sentence}</div></content>
</entry>
</feed>`;
const { items } = await new RssParser().parseString(feed);
console.log(`rss-parser      ${items[0].content.replaceAll(/<\/?div[^>]*>/g, '')}`);
const [{ description }] = extractFromXml(feed, { descriptionMaxLen: 0 }).entries;
console.log(`feed-extractor  ${description || 'nothing'}`);
console.log(`feedsmith       ${parseFeed(feed).feed.entries[0].content.value}`);
JS
node read.mjs | tee seen
cat >expected <<'TXT'
rss-parser      Do  log in  the mail.<em>not</em><a href="/x">from</a>
feed-extractor  nothing
feedsmith       Do <em>not</em> log in <a href="/x">from</a> the mail.
TXT
cmp seen expected
