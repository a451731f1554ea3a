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
const folder = mkdtempSync(join(tmpdir(), 'server-'));
cpSync('test-results/site-small', folder, { recursive: true });
await compressFiles(folder);
const site = readServedSite(folder);
const { server, address } = await serve(folder);
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test.each(serverChecks)('npm run preview %s', async (_name, faultsAt) => {
  expect(await faultsAt(address, site)).toEqual([]);
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

function smoke(site: string, from = folder): Promise<{ code: unknown; said: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ['tools/smoke.ts', site, '--from', from], (error, stdout, stderr) => {
      done({ code: error ? error.code : 0, said: stdout + stderr });
    });
  });
}
