#!/bin/sh
# Tools:     node-ical 0.27.2 and ts-ics 2.4.6 (npm). Compared with ical.js 2.2.1.
# Input:     an event whose property names are in small letters, and one whose start says value=date.
# Expected:  RFC 5545, section 3.1: "All names of properties, property parameters, enumerated property values and property
#            parameter values are case-insensitive."
# Behaviour: with small names node-ical finds the title and no time, ts-ics nothing. With value=date ts-ics takes the date
#            for a time and ends with an error. Both take VALUE=DATE and names in capitals.
# Seen:                 small names                         value=date
#            node-ical  Closed, no start                    2026-10-05
#            ts-ics     no title, no start                  Invalid time value
#            ical.js    Closed, 2026-10-05T08:00:00.000Z    2026-10-05
# Exit:      0 while they behave so, 1 when they do not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock ical.js@2.2.1 node-ical@0.27.2 ts-ics@2.4.6 >/dev/null
cat >read.mjs <<'JS'
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

const calendar = (lines) =>
  `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//test//EN
BEGIN:VEVENT
${lines}
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');
const small = calendar('uid:a@example.org\ndtstamp:20261001T000000Z\ndtstart:20261005T080000Z\nsummary:Closed');
const dated = calendar('UID:a@example.org\nDTSTAMP:20261001T000000Z\nDTSTART;value=date:20261005\nSUMMARY:Closed');
const readers = {
  'node-ical': (text) => Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === 'VEVENT'),
  'ts-ics'(text) {
    const [{ summary, start }] = convertIcsCalendar(undefined, text).events;
    return { summary, start: start?.date };
  },
  'ical.js'(text) {
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
    return { summary: event.summary, start: event.startDate.toJSDate() };
  },
};
for (const [name, read] of Object.entries(readers)) {
  const { summary, start } = read(small);
  console.log(`${name}: ${summary ?? 'no title'}, ${start?.toISOString() ?? 'no start'}`);
  try {
    console.log(`${name}, value=date: ${read(dated).start.toISOString().slice(0, 10)}`);
  } catch ({ message }) {
    console.log(`${name}, value=date: ${message}`);
  }
}
JS
TZ=UTC node read.mjs | tee seen
cat >expected <<'TXT'
node-ical: Closed, no start
node-ical, value=date: 2026-10-05
ts-ics: no title, no start
ts-ics, value=date: Invalid time value
ical.js: Closed, 2026-10-05T08:00:00.000Z
ical.js, value=date: 2026-10-05
TXT
cmp seen expected
