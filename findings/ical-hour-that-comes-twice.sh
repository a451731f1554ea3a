#!/bin/sh
# Tools:     ical.js 2.2.1 and node-ical 0.22.1 (npm).
# Input:     an event whose start is a clock time with a time zone, in the hour that comes twice when clocks are set back.
# Expected:  RFC 5545, section 3.3.5: "If the local time described occurs more than once (when changing from daylight to
#            standard time), the DATE-TIME value refers to the first occurrence of the referenced time." So half past two
#            on 25 October 2026 in Stockholm is 00:30 UTC.
# Behaviour: both read the second occurrence, an hour late. khal 0.10.5 and python3-icalendar 4.0.3 of Debian 12 do so
#            too. A start that is written in UTC is read right by all four.
# Seen:      ical.js    2026-10-25T01:30:00.000Z
#            node-ical  2026-10-25T01:30:00.000Z
# Exit:      0 while they behave so, 1 when they do not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock ical.js@2.2.1 node-ical@0.22.1 >/dev/null
cat >read.mjs <<'JS'
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

const text = `BEGIN:VCALENDAR
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
DTSTART;TZID=Europe/Stockholm:20261025T023000
SUMMARY:Half past two
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

const component = new ICAL.Component(ICAL.parse(text));
const event = new ICAL.Event(component.getFirstSubcomponent('vevent'));
const found = Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === 'VEVENT');
console.log('ical.js   ', event.startDate.toJSDate().toISOString());
console.log('node-ical ', found.start.toISOString());
JS
node read.mjs | tee seen
cat >expected <<'TXT'
ical.js    2026-10-25T01:30:00.000Z
node-ical  2026-10-25T01:30:00.000Z
TXT
cmp seen expected
