#!/bin/sh
# Tool:      @extractus/feed-extractor 8.0.3 (npm). Compared with rss-parser 3.13.0.
# Input:     an Atom feed whose titles are a postcode, a version, and a code that begins with 0x.
# Expected:  RFC 4287, sections 4.2.14 and 3.1: a title is text for people to read. So it is shown as it is written.
# Behaviour: what looks like a number is made one and written as JavaScript writes it: zeros before and after are gone, 0x10 is
#            16, and 1e3 is 1000. A title with anything else in it stays.
# Seen:      02100  2100
#            7.10   7.1
#            0x10   16
#            1e3    1000
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock @extractus/feed-extractor@8.0.3 rss-parser@3.13.0 >/dev/null
cat >read.mjs <<'JS'
import { extractFromXml } from '@extractus/feed-extractor';
import RssParser from 'rss-parser';

const entry = (title) => `<entry><title>${title}</title><id>tag:example.org,2026:${title}</id>
<updated>2026-01-01T00:00:00Z</updated><link href="https://example.org/${title}"/></entry>`;
const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>News</title><id>tag:example.org,2026:news</id><updated>2026-01-01T00:00:00Z</updated><author><name>A</name></author>
${['02100', '7.10', '0x10', '1e3', 'Version 7.10'].map(entry).join('\n')}
</feed>`;
const written = (await new RssParser().parseString(feed)).items;
const { entries } = extractFromXml(feed);
for (const [place, { title }] of entries.entries()) console.log(`${written[place].title}: ${title}`);
JS
node read.mjs | tee seen
cat >expected <<'TXT'
02100: 2100
7.10: 7.1
0x10: 16
1e3: 1000
Version 7.10: Version 7.10
TXT
cmp seen expected
