#!/bin/sh
# Tool:      calcurse 4.7.1 (Debian 12, calcurse 4.7.1-1). Compared with python3-icalendar 4.0.3 of Debian 12. Needs Debian 12, and
#            root to install them in those versions.
# Input:     an event of an hour, in UTC: from 00:30 to 01:30 on 25 October 2026. In Sweden the clocks then go from 3 to 2, and
#            another one a day later, for comparison.
# Expected:  RFC 5545, section 3.3.5: such a time is an instant. The event lasts an hour, in any time zone.
# Behaviour: an imported event is kept as the clock shows it, without zone or offset, so it begins and ends at 02:30 and lasts no
#            time at all. What would end earlier by the clock than it begins is kept too, and calcurse then no longer reads its file.
# Seen:      in Sweden  10/25/2026 @ 02:30 -> 10/25/2026 @ 02:30   10/26/2026 @ 01:30 -> 10/26/2026 @ 02:30
#            in UTC     10/25/2026 @ 00:30 -> 10/25/2026 @ 01:30   10/26/2026 @ 00:30 -> 10/26/2026 @ 01:30
#            icalendar  1:00:00, 1:00:00
# Exit:      0 while it behaves so, 1 when it does not.
set -eu
apt-get install -y -qq --no-install-recommends 'calcurse=4.7.1-1*' 'python3-icalendar=4.0.3-5*' tzdata >/dev/null

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
event() {
  printf 'BEGIN:VEVENT\r\nUID:%s@example.org\r\nDTSTAMP:20261001T000000Z\r\n' "$1"
  printf 'DTSTART:202610%sT003000Z\r\nDTEND:202610%sT013000Z\r\nSUMMARY:Closed\r\nEND:VEVENT\r\n' "$1" "$1"
}
{
  printf 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example.org//test//EN\r\n'
  event 25
  event 26
  printf 'END:VCALENDAR\r\n'
} >events.ics
for zone in Europe/Stockholm UTC; do
  mkdir "$(basename "$zone")"
  TZ=$zone calcurse -q -D "$(basename "$zone")" -i events.ics
  echo "$zone"
  sed 's/|.*//' "$(basename "$zone")/apts"
done | tee seen
/usr/bin/python3 - <<'PY' | tee -a seen
import icalendar
events = icalendar.Calendar.from_ical(open('events.ics', 'rb').read()).walk('vevent')
print('icalendar', ', '.join(str(event['dtend'].dt - event['dtstart'].dt) for event in events))
PY
cat >expected <<'TXT'
Europe/Stockholm
10/25/2026 @ 02:30 -> 10/25/2026 @ 02:30
10/26/2026 @ 01:30 -> 10/26/2026 @ 02:30
UTC
10/25/2026 @ 00:30 -> 10/25/2026 @ 01:30
10/26/2026 @ 00:30 -> 10/26/2026 @ 01:30
icalendar 1:00:00, 1:00:00
TXT
cmp seen expected
