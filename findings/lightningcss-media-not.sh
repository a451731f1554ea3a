#!/bin/sh
# Tool:      lightningcss 1.33.0 (npm), asked for Safari 15.4 and Chrome 99. Compared with Chromium 103 (npm
#            @sparticuz/chromium 103.0.0; Linux on x64, with libnss3).
# Input:     @media (width < 36rem) { a { color: red } }
# Expected:  a query that the browsers asked for understand, such as "not all and (min-width: 36rem)".
# Behaviour: it writes "not (min-width:36rem)". A "not" without a media type is Media Queries 4, like the range itself
#            (Chrome 104, Firefox 102, Safari 16.4): older browsers take the whole query for "not all", so the rules never
#            apply. Of "not all and (width >= 36rem)" it makes "not all and (min-width:36rem)", which they understand.
# Seen:      @media not (min-width:36rem){a{color:red}}
#            Chromium 103: "not (min-width: 99999px)" is "not all"; "not all and (min-width: 99999px)" matches.
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock --ignore-scripts lightningcss@1.33.0 @sparticuz/chromium@103.0.0 >/dev/null

cat >page.html <<'END'
<!doctype html><title>a</title><script>
const asked = ['not (min-width: 99999px)', 'not all and (min-width: 99999px)'].map((query) => matchMedia(query));
document.title = asked.map(({ media, matches }) => `[${media}: ${matches}]`).join(' ');
</script>
END

cat >compare.mjs <<'END'
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { transform } from 'lightningcss';

const lower = (text) => {
  const targets = { safari: (15 << 16) | (4 << 8), chrome: 99 << 16 };
  return transform({ filename: 'a.css', code: Buffer.from(text), minify: true, targets }).code.toString();
};
const range = lower('@media (width < 36rem) { a { color: red } }');
const typed = lower('@media not all and (width >= 36rem) { a { color: red } }');

const packed = 'node_modules/@sparticuz/chromium/bin';
const inflate = (name) => brotliDecompressSync(readFileSync(`${packed}/${name}`));
writeFileSync('chromium', inflate('chromium.br'), { mode: 0o755 });
execFileSync('tar', ['--extract'], { input: inflate('aws.tar.br') });
const args = ['--headless', '--no-sandbox', '--no-zygote', '--disable-gpu', '--dump-dom', `file://${process.cwd()}/page.html`];
const env = { ...process.env, LD_LIBRARY_PATH: `${process.cwd()}/lib` };
const html = execFileSync('./chromium', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const [, understood] = /<title>(.*?)<\/title>/.exec(html) ?? [];

console.log(`lightningcss: ${range}\n              ${typed}\nChromium 103: ${understood}`);
const isAsSeen = range.includes('@media not (min-width:36rem)') && typed.includes('@media not all and (min-width:36rem)');
process.exit(isAsSeen && understood === '[not all: false] [not all and (min-width: 99999px): true]' ? 0 : 1);
END
node compare.mjs
