#!/bin/sh
# Tools:     node-ical 0.27.2 and ts-ics 2.4.6 (npm). Compared with ical.js 2.2.1.
# Input:     an event whose description is the path S:\news, and whose contact is named "Help desk; floor 1" in quotation marks.
# Expected:  RFC 5545, section 3.3.11: in a text \\ is a backslash and \n a line break, so S:\\news is S:\news. Section 3.2: a
#            parameter with a semicolon, a colon or a comma stands in quotation marks, which are no part of it.
# Behaviour: node-ical reads \\n as a backslash and a line break: the path is on two lines. Both end the name at its
#            semicolon, and keep the quotation mark before it.
# Seen:      node-ical  "S:\\\news"  "\"Help desk"
#            ts-ics     "S:\\news"   "\"Help desk"
#            ical.js    "S:\\news"   "Help desk; floor 1"
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

const text = String.raw`BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//test//EN
BEGIN:VEVENT
UID:a@example.org
DTSTAMP:20261001T000000Z
DTSTART:20261005T080000Z
SUMMARY:Moved
ATTENDEE;CN="Help desk; floor 1":mailto:desk@example.org
DESCRIPTION:S:\\news
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

const said = (reader, description, name) =>
  console.log(`${reader.padEnd(9)}  ${JSON.stringify(description).padEnd(11)}  ${JSON.stringify(name)}`);
const { description, attendee } = Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === 'VEVENT');
said('node-ical', description, attendee.params.CN);
const [event] = convertIcsCalendar(undefined, text).events;
said('ts-ics', event.description, event.attendees[0].name);
const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
said('ical.js', component.getFirstPropertyValue('description'), component.getFirstProperty('attendee').getParameter('cn'));
JS
node read.mjs | tee seen
cat >expected <<'TXT'
node-ical  "S:\\\news"  "\"Help desk"
ts-ics     "S:\\news"   "\"Help desk"
ical.js    "S:\\news"   "Help desk; floor 1"
TXT
cmp seen expected
