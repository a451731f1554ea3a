#!/bin/sh
# Tool:      newsboat 2.21 (Debian 12, newsboat 2.21-1.5). Needs Debian 12, and root to install it in that version.
# Input:     an Atom feed, served on this machine, whose xml:base is https://example.org/news/. One entry has a title in XHTML that
#            says "Fees < 100 & > 10 at AT&T"; another has the xml:base 2026/ and the link one.html.
# Expected:  RFC 4287, section 3.1.1.3: what XHTML says is shown, without its markup. Section 2 and XML Base, section 4.2: the base
#            of an inner element goes by that of the outer one. So https://example.org/news/2026/one.html.
# Behaviour: the title is read as HTML once more when its entities are letters already: "&" is lost, and so is all between "<" and
#            the next ">". A base that is only a part of an address is taken alone, so the link leads to the server of the feed.
# Seen:      Fees  10 at ATT           https://example.org/news/a.html
#            A base within a base      http://127.0.0.1:…/one.html
# Exit:      0 while it behaves so, 1 when it does not.
set -eu
apt-get install -y -qq --no-install-recommends 'newsboat=2.21-1.5*' python3 >/dev/null

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir home
cat >feed.xml <<'XML'
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/news/">
  <id>https://example.org/news/</id>
  <title>News</title>
  <updated>2026-12-01T09:00:00Z</updated>
  <author><name>A</name></author>
  <entry>
    <id>https://example.org/a</id>
    <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Fees &lt; 100 &amp; &gt; 10 at AT&amp;T</div></title>
    <updated>2026-12-01T09:00:00Z</updated>
    <link href="a.html"/>
  </entry>
  <entry xml:base="2026/">
    <id>https://example.org/b</id>
    <title>A base within a base</title>
    <updated>2026-12-01T09:00:00Z</updated>
    <link href="one.html"/>
  </entry>
</feed>
XML
cat >read.py <<'PY'
import functools, http.server, sqlite3, subprocess, threading

class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass

server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), functools.partial(Quiet, directory='.'))
threading.Thread(target=server.serve_forever, daemon=True).start()
own = f'http://127.0.0.1:{server.server_port}'
with open('urls', 'w') as urls:
    urls.write(f'{own}/feed.xml\n')
subprocess.run(['newsboat', '-u', 'urls', '-c', 'cache.db', '-C', '/dev/null', '-x', 'reload'], check=True)
for title, url in sqlite3.connect('cache.db').execute('SELECT title, url FROM rss_item ORDER BY guid'):
    print(f"{title} / {url.replace(own, 'own')}")
PY
HOME="$folder/home" /usr/bin/python3 read.py | tee seen
cat >expected <<'TXT'
Fees  10 at ATT / https://example.org/news/a.html
A base within a base / own/one.html
TXT
cmp seen expected
