#!/bin/sh
# Tool:      lightningcss 1.33.0 (npm), asked for Chrome 99 and Safari 15.4. Compared with the languages of Node.js (CLDR).
# Input:     a:dir(rtl) { color: red }
# Expected:  its release notes of 1.8.0: for browsers without :dir() it is made a list of languages. So those that are written
#            from right to left, as CLDR has them.
# Behaviour: Kurdish is in the list, Dari is not. CLDR has Kurdish (ku) in Latin letters, from left to right, and Dari (prs)
#            from right to left. Since dir="…" counts for nothing there, as the notes say, too, <p lang="ku" dir="ltr"> gets the
#            rule, and <p lang="prs" dir="rtl"> does not.
# Seen:      ar   in the list, rtl
#            ckb  in the list, rtl
#            ku   in the list, ltr
#            prs  not in the list, rtl
# A site with pages in these languages selects by [dir="rtl"]. Exit: 0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock lightningcss@1.33.0 >/dev/null
cat >lower.mjs <<'JS'
import { transform } from 'lightningcss';

const targets = { safari: (15 << 16) | (4 << 8), chrome: 99 << 16 };
const code = Buffer.from('a:dir(rtl) { color: red }');
const css = transform({ filename: 'a.css', code, minify: true, targets }).code.toString();
for (const language of ['ar', 'ckb', 'ku', 'prs']) {
  const locale = new Intl.Locale(language);
  const { direction } = locale.getTextInfo?.() ?? locale.textInfo;
  console.log(`${language.padEnd(3)}  ${css.includes(`:lang(${language})`) ? '' : 'not '}in the list, ${direction}`);
}
JS
node lower.mjs | tee seen
cat >expected <<'TXT'
ar   in the list, rtl
ckb  in the list, rtl
ku   in the list, ltr
prs  not in the list, rtl
TXT
cmp seen expected
