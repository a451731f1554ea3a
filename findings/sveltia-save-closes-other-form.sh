#!/bin/sh
# Tool:      @sveltia/cms 0.221.1 with its own test backend (Chromium of @sparticuz/chromium 153.0.0, playwright-core 1.65.1)
# Input:     two entries, no option but those that a collection must have, and a disk that takes a while to write: the page's
#            createWritable() waits until it is let go, as a slow line would keep a commit waiting.
# Expected:  somebody who saves one entry, leaves its form and opens another one can go on writing there.
# Behaviour: when the save of the first is over, the form of the second closes and what was typed there is gone from the
#            screen, without a question.
# Seen:      form of Two, with "Two changed"    before the save of One is over
#            /collections/posts, no form        after it
# Exits 1 if it behaves in another way.
set -eu
cd "$(mktemp -d)"
npm init -y >log
npm install --silent --no-audit --no-fund @sveltia/cms@0.221.1 @sparticuz/chromium@153.0.0 playwright-core@1.65.1 >>log 2>&1
cat >try.mjs <<'EOF'
import chromium from '@sparticuz/chromium';
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium as browsers } from 'playwright-core';
const page = `<!doctype html><meta charset="utf-8"><title>t</title><body><script>window.CMS_MANUAL_INIT = true</script>
<script src="/sveltia-cms.js"></script><script>
  CMS.init({ config: { load_config_file: false, backend: { name: 'test-repo' }, media_folder: 'media',
    collections: [{ name: 'posts', folder: 'posts', fields: [{ name: 'title', widget: 'string' }] }] } });
</script>`;
const server = createServer(({ url }, response) => {
  const file = `node_modules/@sveltia/cms/dist${url.split('?')[0]}`;
  const isFile = url !== '/' && existsSync(file);
  response.writeHead(isFile || url === '/' ? 200 : 404, { 'Content-Type': isFile ? 'text/javascript' : 'text/html' });
  if (isFile) createReadStream(file).pipe(response);
  else response.end(url === '/' ? page : '');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}/`;
const browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu'] });
const tab = await browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 900 } });
// Nothing but this server is asked.
await tab.route(/^https:/, (route) => route.abort());
await tab.goto(address);
await tab.evaluate(async () => {
  const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('sveltia-cms-test', { create: true });
  const posts = await root.getDirectoryHandle('posts', { create: true });
  for (const [name, title] of [['one', 'One'], ['two', 'Two']]) {
    const writer = await (await posts.getFileHandle(name + '.md', { create: true })).createWritable();
    await writer.write('---\ntitle: ' + title + '\n---\n');
    await writer.close();
  }
});
await tab.reload();
await tab.getByRole('button', { name: 'Work with Test Repository' }).click();
const title = tab.getByRole('textbox', { name: 'title' });
const open = async (name) => {
  await tab.getByRole('row', { name }).click();
  await title.waitFor();
};
await tab.evaluate(() => {
  const { createWritable } = FileSystemFileHandle.prototype;
  const slow = Promise.withResolvers();
  window.finishSave = slow.resolve;
  FileSystemFileHandle.prototype.createWritable = async function (...options) {
    window.isSaving = true;
    await slow.promise;
    return createWritable.apply(this, options);
  };
});
await open('One');
await title.fill('One changed');
await tab.getByRole('button', { name: 'Save', exact: true }).click();
await tab.waitForFunction(() => window.isSaving);
await tab.getByRole('button', { name: 'Cancel Editing' }).click();
await open('Two');
await title.fill('Two changed');
await tab.waitForTimeout(1000);
const seen = async () => [new URL(tab.url()).hash, (await title.count()) ? await title.inputValue() : 'no form'].join(' ');
const before = await seen();
await tab.evaluate(() => window.finishSave());
await tab.waitForTimeout(3000);
const after = await seen();
console.log(`before: ${before}\nafter:  ${after}`);
await browser.close();
server.close();
const isClosed = before === '#/collections/posts/entries/two Two changed' && after === '#/collections/posts no form';
process.exitCode = isClosed ? 0 : 1;
EOF
node try.mjs
