#!/bin/sh
# Tools:     ics 3.12.0, ts-ics 2.4.6 and ical.js 2.2.1 (npm). Compared with ical-generator 11.1.2.
# Input:     an event with a long title in Arabic, with the categories "Phone, desk" and "News", and with a description of two
#            lines as a form sends it, with a carriage return and a line feed between them.
# Expected:  RFC 5545, section 3.1: lines "SHOULD NOT be longer than 75 octets". Section 3.8.1.2: each category is a text, so
#            its comma is escaped. Section 3.3.11: a line break in a text is \n; a carriage return is no character of a text.
# Behaviour: ics and ts-ics count characters, of which one in Arabic is two octets (in Swedish some are), and make three
#            categories of two. ts-ics and ical.js leave the carriage return in the text.
# Seen:                      longest line    categories   carriage return
#            ics             131 octets      3            no
#            ts-ics          131 octets      3            yes
#            ical.js          75 octets      2            yes
#            ical-generator   75 octets      2            no
# Exit:      0 while they behave so, 1 when they do not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock \
  ics@3.12.0 ts-ics@2.4.6 ical.js@2.2.1 ical-generator@11.1.2 >/dev/null
cat >write.mjs <<'JS'
import ical from 'ical-generator';
import ICAL from 'ical.js';
import { createEvent } from 'ics';
import { generateIcsCalendar } from 'ts-ics';

const summary = 'تم إيقاف تسجيل الدخول مؤقتا بسبب أعمال الصيانة المجدولة في الخوادم الرئيسية للجامعة';
const description = 'Closed.\r\nOpens at 8.';
const names = ['Phone, desk', 'News'];
const at = new Date('2026-10-25T10:00:00Z');
const writers = {
  ics() {
    const [start, type] = [[2026, 10, 25, 10, 0], 'utc'];
    const event = { uid: '1', start, end: start, startInputType: type, endInputType: type };
    return createEvent({ ...event, title: summary, description, categories: names }).value;
  },
  'ts-ics'() {
    const date = { date: at };
    const event = { uid: '1', stamp: date, start: date, end: date, summary, description, categories: names };
    return generateIcsCalendar({ version: '2.0', prodId: '-//example//test//EN', events: [event] });
  },
  'ical.js'() {
    const calendar = new ICAL.Component('vcalendar');
    const event = new ICAL.Component('vevent');
    for (const [name, value] of Object.entries({ uid: '1', summary, description })) event.addPropertyWithValue(name, value);
    event.addPropertyWithValue('dtstart', ICAL.Time.fromJSDate(at, true));
    const categories = new ICAL.Property('categories');
    categories.setValues(names);
    event.addProperty(categories);
    calendar.addSubcomponent(event);
    return calendar.toString();
  },
  'ical-generator'() {
    const categories = names.map((name) => ({ name }));
    const calendar = ical();
    calendar.createEvent({ id: '1', stamp: at, start: at, end: at, summary, description, categories });
    return calendar.toString();
  },
};
for (const [name, write] of Object.entries(writers)) {
  const text = write();
  const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  const categories = event.getAllProperties('categories').flatMap((property) => property.getValues());
  const isLeft = /\r(?!\n)/.test(text) ? 'yes' : 'no';
  console.log(`${name}: ${longest} octets, ${categories.length} categories, carriage return ${isLeft}`);
}
JS
node write.mjs | tee seen
cat >expected <<'TXT'
ics: 131 octets, 3 categories, carriage return no
ts-ics: 131 octets, 3 categories, carriage return yes
ical.js: 75 octets, 2 categories, carriage return yes
ical-generator: 75 octets, 2 categories, carriage return no
TXT
cmp seen expected
