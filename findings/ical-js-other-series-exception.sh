#!/bin/sh
# Tools:     ical.js 2.2.1 (npm), ICAL.Event with the options that it has by itself, and ical-expander 3.2.0, which stands on it.
# Input:     a calendar with two series, Phone and Desk, each at 8 on three days. Of Desk one day is moved to 13.
# Expected:  RFC 5545, section 3.8.4.4: an exception belongs to the series with its UID. So Phone is at 8 on all three days.
# Behaviour: Phone, too, is at 13 that day, and its title is that of Desk. An exception of any series counts for each that has an
#            occurrence at its time. With strictExceptions, which its documentation says verifies the UID, there is no such
#            mistake, but no series can be read either: "attempted to relate unrelated exception".
# Seen:      ical.js        8 Phone, 13 Desk is late, 8 Phone
#            ical-expander  Phone 2, Desk 2, Desk is late 2
#            strict         attempted to relate unrelated exception
# Known:     kewisch/ical.js#1019 and mifi/ical-expander#20, both open. Who reads calendars with several series gives
#            each its own exceptions.
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock ical.js@2.2.1 ical-expander@3.2.0 >/dev/null
cat >read.mjs <<'JS'
import ICAL from 'ical.js';
import IcalExpander from 'ical-expander';

const event = (uid, summary, hour, more) => `BEGIN:VEVENT
UID:${uid}@example.org
DTSTAMP:20261001T000000Z
DTSTART:202610${hour}0000Z
SUMMARY:${summary}
${more}
END:VEVENT
`;
const daily = 'RRULE:FREQ=DAILY;COUNT=3';
const events = [
  event('phone', 'Phone', '05T08', daily),
  event('desk', 'Desk', '05T08', daily),
  event('desk', 'Desk is late', '06T13', 'RECURRENCE-ID:20261006T080000Z'),
];
const text = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//test//EN
${events.join('')}END:VCALENDAR
`.replaceAll('\n', '\r\n');

function days(options) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const phone = new ICAL.Event(calendar.getFirstSubcomponent('vevent'), options);
  const times = [];
  const each = phone.iterator();
  for (let time = each.next(); time; time = each.next()) times.push(phone.getOccurrenceDetails(time));
  return times.map(({ item, startDate }) => `${startDate.hour} ${item.summary}`).join(', ');
}
console.log(`ical.js        ${days()}`);
const titles = new IcalExpander({ ics: text }).all().occurrences.map(({ item }) => item.summary);
const counted = ['Phone', 'Desk', 'Desk is late'].map((title) => `${title} ${titles.filter((one) => one === title).length}`);
console.log(`ical-expander  ${counted.join(', ')}`);
try {
  console.log(`strict         ${days({ strictExceptions: true })}`);
} catch ({ message }) {
  console.log(`strict         ${message}`);
}
JS
node read.mjs | tee seen
cat >expected <<'TXT'
ical.js        8 Phone, 13 Desk is late, 8 Phone
ical-expander  Phone 2, Desk 2, Desk is late 2
strict         attempted to relate unrelated exception
TXT
cmp seen expected
