#!/bin/sh
# Tools:     rss-parser 3.13.0 and @extractus/feed-extractor 8.0.3 (npm). Compared with feedparser 2.6.0.
# Input:     Atom entries with two links each: the entry itself as a file (rel="self") before its page, whose link has no rel;
#            and a recording (rel="enclosure") before its page (rel="alternate").
# Expected:  RFC 4287, section 4.2.7.2: a link without rel is to be read as rel="alternate"; section 4.1.2: the order of what
#            an entry has means nothing. So a reader leads to the page.
# Behaviour: rss-parser leads to the file where the page's link has no rel, feed-extractor to what stands first.
# Seen:                      page without rel           page with rel
#            rss-parser      https://example.org/1.xml  https://example.org/2
#            feed-extractor  https://example.org/1.xml  https://example.org/2.mp3
#            feedparser      https://example.org/1      https://example.org/2
# A feed that is to be read says rel="alternate", and says it first. Exit: 0 while they behave so, 1 when they do not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock \
  rss-parser@3.13.0 @extractus/feed-extractor@8.0.3 feedparser@2.6.0 >/dev/null
cat >read.mjs <<'JS'
import { extractFromXml } from '@extractus/feed-extractor';
import FeedParser from 'feedparser';
import RssParser from 'rss-parser';

const entry = (id, links) =>
  `<entry><title>${id}</title><id>tag:example.org,2026:${id}</id><updated>2026-01-01T00:00:00Z</updated>${links}</entry>`;
const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>News</title><id>tag:example.org,2026:news</id><updated>2026-01-01T00:00:00Z</updated><author><name>A</name></author>
${entry(1, '<link rel="self" href="https://example.org/1.xml"/><link href="https://example.org/1"/>')}
${entry(2, '<link rel="enclosure" href="https://example.org/2.mp3"/><link rel="alternate" href="https://example.org/2"/>')}
</feed>`;
const said = (reader, entries) => console.log(`${reader}: ${entries.map(({ link }) => link).join(' ')}`);
said('rss-parser', (await new RssParser().parseString(feed)).items);
said('feed-extractor', extractFromXml(feed).entries);
const parser = new FeedParser({});
parser.end(feed);
const entries = [];
for await (const item of parser) entries.push(item);
said('feedparser', entries);
JS
node read.mjs | tee seen
cat >expected <<'TXT'
rss-parser: https://example.org/1.xml https://example.org/2
feed-extractor: https://example.org/1.xml https://example.org/2.mp3
feedparser: https://example.org/1 https://example.org/2
TXT
cmp seen expected
