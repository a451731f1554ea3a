#!/bin/sh
# Tools:     ical.js 2.2.1, node-ical 0.27.2 and ical-expander 3.2.0, which stands on ical.js (npm).
# Input:     two events that begin at noon on 24 October 2026 in Stockholm, the day before clocks are set back: one lasts a day
#            (DURATION:P1D), the other 24 hours (DURATION:PT24H).
# Expected:  RFC 5545, section 3.3.6: weeks and days are nominal, hours accurate. A day later it is noon again, which is
#            11:00 UTC; 24 hours later it is 11 o'clock, which is 10:00 UTC.
# Behaviour: neither tells the two apart. To ical.js both end at noon, to node-ical both at 11 o'clock: each is right about
#            the event that the other has wrong by an hour.
# Seen:      ical.js        P1D 11:00Z  PT24H 11:00Z
#            ical-expander  P1D 11:00Z  PT24H 11:00Z
#            node-ical      P1D 10:00Z  PT24H 10:00Z
# An end that is written as a time in UTC (DTEND) is read alike by all. Exit: 0 while they behave so, 1 when they do not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock ical.js@2.2.1 node-ical@0.27.2 ical-expander@3.2.0 >/dev/null
cat >read.mjs <<'JS'
import ICAL from 'ical.js';
import IcalExpander from 'ical-expander';
import nodeIcal from 'node-ical';

const calendar = (duration) =>
  `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//test//EN
BEGIN:VTIMEZONE
TZID:Europe/Stockholm
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:a@example.org
DTSTAMP:20261001T000000Z
DTSTART;TZID=Europe/Stockholm:20261024T120000
DURATION:${duration}
SUMMARY:Closed
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

const readers = {
  'ical.js      ': (text) =>
    new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')).endDate.toJSDate(),
  'ical-expander': (text) => new IcalExpander({ ics: text }).all().events[0].endDate.toJSDate(),
  'node-ical    ': (text) => Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === 'VEVENT').end,
};
for (const [name, end] of Object.entries(readers)) {
  const said = (duration) => `${duration} ${end(calendar(duration)).toISOString().slice(11, 16)}Z`;
  console.log(`${name}  ${said('P1D')}  ${said('PT24H')}`);
}
JS
TZ=UTC node read.mjs | tee seen
cat >expected <<'TXT'
ical.js        P1D 11:00Z  PT24H 11:00Z
ical-expander  P1D 11:00Z  PT24H 11:00Z
node-ical      P1D 10:00Z  PT24H 10:00Z
TXT
cmp seen expected
