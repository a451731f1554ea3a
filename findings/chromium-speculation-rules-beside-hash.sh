#!/bin/sh
# Tool:      Chromium 153.0.8010.0 (@sparticuz/chromium 153.0.0, driven by playwright-core 1.65.1)
# Expected:  the source 'inline-speculation-rules' in script-src allows <script type="speculationrules"> (HTML, 7.6),
#            whatever else stands in the list.
# Behaviour: it does while no hash stands there. Beside the hash of another script it counts for nothing, and the rules
#            are blocked; the hash of the rules themselves allows them.
# Seen:      'self' and the keyword                       / /next/
#            'self', the keyword and the hash of another  /
#            'self' and the hash of the rules             / /next/
# Exits 1 if it behaves in another way.
set -eu
cd "$(mktemp -d)"
npm init -y >log
npm install --silent --no-audit --no-fund @sparticuz/chromium@153.0.0 playwright-core@1.65.1 >>log 2>&1
cat >try.mjs <<'EOF'
import chromium from '@sparticuz/chromium';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { chromium as browsers } from 'playwright-core';
const rules = '{"prefetch":[{"urls":["/next/"],"eagerness":"immediate"}]}';
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const keyword = "'inline-speculation-rules'";
const policies = {
  "'self' and the keyword                      ": `'self' ${keyword}`,
  "'self', the keyword and the hash of another ": `'self' ${keyword} ${hash('other()')}`,
  "'self' and the hash of the rules            ": `'self' ${hash(rules)}`,
};
const browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu'] });
const seen = [];
for (const [name, sources] of Object.entries(policies)) {
  const asked = [];
  const server = createServer(({ url }, response) => {
    if (url !== '/favicon.ico') asked.push(url);
    response.setHeader('Content-Type', 'text/html');
    response.setHeader('Content-Security-Policy', `script-src ${sources}`);
    response.end(`<!doctype html><title>t</title><script type="speculationrules">${rules}</script>`);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForTimeout(2000);
  console.log(name, asked.join(' '));
  seen.push(asked.includes('/next/'));
  await page.close();
  server.close();
}
console.log(browser.version());
await browser.close();
process.exitCode = seen.join() === 'true,false,true' ? 0 : 1;
EOF
node try.mjs
