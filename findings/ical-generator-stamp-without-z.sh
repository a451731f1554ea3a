#!/bin/sh
# Tool:      ical-generator 11.1.2 (npm).
# Input:     a calendar with a time zone, and an event whose stamp is a Date: noon UTC on 1 January 2026.
# Expected:  RFC 5545, section 3.8.7.2: the value of DTSTAMP "MUST be specified in the UTC time format", so
#            DTSTAMP:20260101T120000Z, whatever the time zone of the calendar or of the machine.
# Behaviour: DTSTAMP and LAST-MODIFIED are written without Z, as the clock of the machine shows that instant. Where the
#            event has the time zone and not the calendar, they are in UTC.
# Seen:      calendar, machine in UTC:    DTSTAMP:20260101T120000
#            calendar, machine in Tokyo:  DTSTAMP:20260101T210000
#            event, machine in Tokyo:     DTSTAMP:20260101T120000Z
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock ical-generator@11.1.2 >/dev/null
cat >write.mjs <<'JS'
import ical from 'ical-generator';

const timezone = 'Europe/Stockholm';
const isOfCalendar = process.argv[2] === 'calendar';
const calendar = ical(isOfCalendar ? { timezone } : {});
const noon = new Date('2026-01-01T12:00:00Z');
calendar.createEvent({ id: 'a', stamp: noon, start: noon, summary: 'A', ...(!isOfCalendar && { timezone }) });
console.log(/^DTSTAMP.*(?=\r)/m.exec(calendar.toString())?.[0]);
JS
in_utc=$(TZ=UTC node write.mjs calendar)
in_tokyo=$(TZ=Asia/Tokyo node write.mjs calendar)
of_event=$(TZ=Asia/Tokyo node write.mjs event)
printf 'calendar, machine in UTC:    %s\ncalendar, machine in Tokyo:  %s\nevent, machine in Tokyo:     %s\n' \
  "$in_utc" "$in_tokyo" "$of_event"
[ "$in_utc" = DTSTAMP:20260101T120000 ] && [ "$in_tokyo" = DTSTAMP:20260101T210000 ] &&
  [ "$of_event" = DTSTAMP:20260101T120000Z ]
