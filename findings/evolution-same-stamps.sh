#!/bin/sh
# Tool:      evolution-data-server 3.46.4 (Debian 12), which holds the calendars of GNOME and Evolution.
#            Needs Debian 12, and root to install it in that version.
# Input:     a subscribed calendar (webcal) whose one event is moved from 5 to 6 December between two refreshes.
# Expected:  the event stands on 6 December after the second refresh: the file has been fetched, and is another.
# Behaviour: it stays on 5 December for as long as SEQUENCE, DTSTAMP and LAST-MODIFIED are as before. It moves as soon as
#            one of them is another, even by a second or to an earlier time.
# Seen:      first:                      20261205
#            moved, with the same stamps: 20261205
#            moved, a second later:       20261206
# Exit:      0 while it behaves so, 1 when it does not.
set -eu
version='3.46.4-2*'
apt-get install -y -qq --no-install-recommends \
  "evolution-data-server=$version" "gir1.2-ecal-2.0=$version" "gir1.2-edataserver-1.2=$version" \
  "python3-gi=3.42.2-3*" "dbus-x11=1.14.10-1*" > /dev/null

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir -m 700 home run

cat >read.py <<'END'
import http.server, threading, time
import gi
gi.require_version('ECal', '2.0')
gi.require_version('EDataServer', '1.2')
from gi.repository import ECal, EDataServer, GLib

def calendar(day, second):
    return '\r\n'.join([
        'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//test//EN', 'BEGIN:VEVENT', 'UID:a', 'SEQUENCE:0',
        'DTSTAMP:20261101T000000Z', f'LAST-MODIFIED:20261101T00000{second}Z', f'DTSTART;VALUE=DATE:{day}', 'SUMMARY:Closed',
        'END:VEVENT', 'END:VCALENDAR', '']).encode()

class Handler(http.server.BaseHTTPRequestHandler):
    text = calendar('20261205', 0)
    def do_GET(self):
        self.send_response(200)
        self.send_header('Content-Type', 'text/calendar; charset=utf-8')
        self.send_header('Content-Length', str(len(self.text)))
        self.end_headers()
        self.wfile.write(self.text)
    def log_message(self, *_):
        pass

server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
Accounts = EDataServer.SourceRegistry
accounts = Accounts.new_sync(None)
source = EDataServer.Source.new_with_uid('test', None)
source.set_parent('webcal-stub')
source.get_extension('Calendar').set_backend_name('webcal')
source.get_extension('WebDAV Backend').set_uri(GLib.Uri.parse(f'http://127.0.0.1:{server.server_address[1]}/a.ics', 0))
accounts.commit_source_sync(source, None)
time.sleep(1)
client = ECal.Client.connect_sync(accounts.ref_source('test'), ECal.ClientSourceType.EVENTS, 30, None)

def day():
    client.refresh_sync(None)
    time.sleep(3)
    return ' '.join(event.get_dtstart().as_ical_string() for event in client.get_object_list_sync('#t', None)[1])

seen = [day()]
for text in [calendar('20261206', 0), calendar('20261206', 1)]:
    Handler.text = text
    seen.append(day())
print(f'first:                       {seen[0]}\nmoved, with the same stamps: {seen[1]}\nmoved, a second later:       {seen[2]}')
raise SystemExit(seen != ['20261205', '20261205', '20261206'])
END
HOME=$folder/home XDG_RUNTIME_DIR=$folder/run dbus-run-session -- /usr/bin/python3 read.py 2>/dev/null
