import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compressFiles } from '../tools/servers/compress-files.ts';
import { serverChecks } from '../tools/servers/check-answers.ts';
import { readServedSite } from '../tools/servers/served-site.ts';
import { serve } from '../tools/shared/serve.ts';

// Web servers that readers get the site from are asked the same in `npm run test:servers`.
const [atRoot, below] = await Promise.all([serveCopy('site-small'), serveCopy('site-below')]);
const { folder, address } = atRoot;
afterAll(() => {
  for (const { server, folder: copy } of [atRoot, below]) {
    server.close();
    rmSync(copy, { recursive: true });
  }
});

async function serveCopy(name: string) {
  const copy = mkdtempSync(join(tmpdir(), 'server-'));
  cpSync(join('test-results', name), copy, { recursive: true });
  await compressFiles(copy);
  return { ...(await serve(copy)), folder: copy, site: readServedSite(copy) };
}

test.each(serverChecks)('npm run preview %s', async (_name, faultsAt) => {
  expect(await faultsAt(address, atRoot.site)).toEqual([]);
});

test.each(serverChecks)('npm run preview of a site below a path %s', async (_name, faultsAt) => {
  expect(await faultsAt(below.address, below.site)).toEqual([]);
});

test('npm run smoke tells what is wrong with a deployed site, and whether it is the build at all', async () => {
  expect(await smoke(address)).toMatchObject({ code: 0, said: expect.not.stringContaining('FAILED') });
  writeFileSync(join(folder, 'embed/notices.js'), '// Another one');
  expect(await smoke(address, 'test-results/site-small')).toMatchObject({
    code: 1,
    said: expect.stringContaining('/embed/notices.js: not the bytes of the file'),
  });
  expect(await smoke(address, 'dist')).toMatchObject({
    code: 2,
    said: expect.stringContaining('is not the build in dist'),
  });
  expect(await smoke('help.example')).toMatchObject({ code: 2, said: expect.stringContaining('Wrong use.') });
});

test('npm run smoke asks for the path that a site was built for', async () => {
  expect(await smoke(below.address, below.folder)).toMatchObject({ code: 0 });
  expect(await smoke(new URL('/', below.address).href, below.folder)).toMatchObject({
    code: 2,
    said: expect.stringContaining(`https://help.example${below.site.path}/`),
  });
});

function smoke(site: string, from = folder): Promise<{ code: unknown; said: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ['tools/smoke.ts', site, '--from', from], (error, stdout, stderr) => {
      done({ code: error ? error.code : 0, said: stdout + stderr });
    });
  });
}
