/**
 * Puts dist/ into a folder that a web server reads, beside the builds before it: `npm run deploy -- --to /srv/login-help`.
 * Readers get `current` in that folder. `--keep 5` says how many builds stay for `npm run rollback`; `--compress` writes
 * `.br` and `.gz` beside each text, for servers that send such files.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nextChangeDocument } from '../src/schema/api/index.ts';
import { deploy } from './publish/releases.ts';
import { compressFiles } from './servers/compress-files.ts';

const { values } = parseArgs({
  options: {
    to: { type: 'string' },
    from: { type: 'string', default: 'dist' },
    keep: { type: 'string', default: '5' },
    compress: { type: 'boolean' },
  },
});
try {
  if (!values.to) throw new Error('Say where to: npm run deploy -- --to /srv/login-help');
  await refusePreview(values.from);
  const keep = Math.max(1, Number(values.keep));
  const { id } = await deploy(values.from, values.to, keep, new Date(), values.compress ? compressFiles : undefined);
  console.log(`Readers get build ${id}: ${join(values.to, 'current')}`);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}

/** Throws where there is no whole site, or one for editors, which is built for the beginning of time. */
async function refusePreview(folder: string): Promise<void> {
  await readFile(join(folder, '404.html'));
  const { built } = nextChangeDocument.parse(JSON.parse(await readFile(join(folder, 'next-change.json'), 'utf8')));
  if (Date.parse(built) === 0) throw new Error(`${folder} holds a preview. Run "npm run build" without --preview.`);
}
