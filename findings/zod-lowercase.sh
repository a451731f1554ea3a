#!/bin/sh
# Tool:      zod 4.6.7 (npm).
# Input:     z.string().lowercase() and z.string().uppercase(), and texts with å in either case.
# Expected:  lowercase() takes what toLowerCase() leaves as it is, and uppercase() what toUpperCase() does. "Å" is no small
#            letter: zod's own z.string().toLowerCase() makes "å" of it.
# Behaviour: only A to Z and a to z count. "LÖSENORD" is refused for its other letters, "ÅÄÖ" is lowercase, and "åäö"
#            uppercase.
# Seen:      lowercase()    ÅÄÖ true, LÖSENORD false, Å-plan true
#            uppercase()    åäö true
#            toLowerCase()  ÅÄÖ becomes åäö
# A name that must be in small letters (a tag, a part of an address) is not held to it in Swedish, Norwegian or Finnish. The JSON
# Schema of it has the same pattern. Exit: 0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock zod@4.6.7 >/dev/null
cat >ask.mjs <<'JS'
import { z } from 'zod';

const said = (schema, ...texts) => texts.map((text) => `${text} ${schema.safeParse(text).success}`).join(', ');
console.log(`lowercase()    ${said(z.string().lowercase(), 'ÅÄÖ', 'LÖSENORD', 'Å-plan')}`);
console.log(`uppercase()    ${said(z.string().uppercase(), 'åäö')}`);
console.log(`toLowerCase()  ÅÄÖ becomes ${z.string().toLowerCase().parse('ÅÄÖ')}`);
JS
node ask.mjs | tee seen
cat >expected <<'TXT'
lowercase()    ÅÄÖ true, LÖSENORD false, Å-plan true
uppercase()    åäö true
toLowerCase()  ÅÄÖ becomes åäö
TXT
cmp seen expected
