#!/bin/sh
# Tool:      pagefind 1.6.0 (npm), its Node.js API, on Linux.
# Input:     a page is added and the index asked for; while that is worked on, the system ends Pagefind's own program by SIGKILL, as
#            it does where memory is short.
# Expected:  pagefind.app/docs/node-api: every function gives a promise, whose value has `errors`. So it settles: with an error,
#            or rejected.
# Behaviour: it never does. What waits for it waits for as long as anything else keeps the process alive.
# Seen:      after 5 seconds: pending
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock pagefind@1.6.0 >/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { createIndex } from 'pagefind';

const { index } = await createIndex();
await index.addHTMLFile({ url: '/', content: '<html lang="en"><body>A page</body></html>' });
const [program] = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ').map(Number);
// Held first, so that it cannot have answered.
process.kill(program, 'SIGSTOP');
const asked = index.getFiles().then(() => 'answered', () => 'rejected');
process.kill(program, 'SIGKILL');
const state = await Promise.race([asked, setTimeout(5000, 'pending')]);
console.log(`after 5 seconds: ${state}`);
process.exit(state === 'pending' ? 0 : 1);
JS
node ask.mjs
