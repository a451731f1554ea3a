/**
 * Puts dist/ into a folder that a web server reads, beside the builds before it: `npm run deploy -- --to /srv/login-help`.
 * Readers get `current` in that folder. `--keep 5` says how many builds stay for `npm run rollback`; `--compress` writes
 * `.br` and `.gz` beside each text, for servers that send such files. Ends with 0 when readers get the build, and with another
 * status when they have what they had. Tells the WebSub hub that the feeds name and the hooks of `NOTICE_WEBHOOK_URL`,
 * `NOTICE_SLACK_URL` and `NOTICE_TEAMS_URL` what notices have to tell, if any: whether that worked, its status does not say. `--tell-later news.json` leaves it
 * to `npm run tell -- news.json`, where readers do not have the build yet.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostPath } from '../src/domain/entries/addresses.ts';
import { builtAddress } from '../src/library/built-address.ts';
import { nextChangeDocument } from '../src/schema/api/index.ts';
import { faultText } from './shared/fault-text.ts';
import { letOthersRead } from './publish/let-others-read.ts';
import { ownAddress } from './publish/own-address.ts';
import { deploy, folderOf } from './publish/releases.ts';
import { newsOf } from './publish/tell/news.ts';
import { report, tell } from './publish/tell/tell.ts';
import { compressFiles } from './servers/compress-files.ts';
import { builtPath } from './shared/built-path.ts';
import { NotWhole } from './shared/file-list.ts';
import { commandLine } from './shared/command-line.ts';

let target = '';
try {
  const { from, to, keep, compress, 'tell-later': later } = options();
  letOthersRead();
  target = to;
  const { id, before, undone } = await deploy(from, to, keep, new Date(), compress ? compressFiles : undefined);
  console.log(`Readers get build ${id}: ${join(to, 'current')}`);
  if (undone)
    console.error(`What is no longer kept was not removed, which the next deploy does. ${faultText(undone, to)}`);
  await tellOthers(folderOf(to, id), before && folderOf(to, before), later);
} catch (fault) {
  console.error(faultText(fault, target));
  if (fault instanceof NotWhole) console.error('Run "npm run build" to its end and deploy again.');
  if (target) console.error('Nothing has changed for readers.');
  process.exitCode = 1;
}

function options() {
  const { values } = commandLine({
    options: {
      to: { type: 'string', default: '' },
      from: { type: 'string', default: 'dist' },
      keep: { type: 'string', default: '5' },
      compress: { type: 'boolean', default: false },
      'tell-later': { type: 'string' },
    },
  });
  if (!values.to) throw new Error('Say where to: npm run deploy -- --to /srv/login-help');
  if (!/^(?:[2-9]|[1-9]\d+)$/.test(values.keep))
    throw new Error('--keep takes a number from 2 up: pages that are open still ask for files of the build before.');
  if (isPreview(values.from)) throw new Error(`${values.from} holds a preview. Run "npm run build" without --preview.`);
  refuseOtherPath(values.from);
  return { ...values, keep: Number(values.keep) };
}

/**
 * Throws for a site that stands below another path than its settings say, as that of the tests may, which is at the root of its
 * host: its links would lead beside it.
 */
function refuseOtherPath(folder: string): void {
  const own = ownAddress();
  const [built, wanted] = [builtPath(folder), own && hostPath(builtAddress(own))];
  if (built !== undefined && wanted !== undefined && built !== wanted)
    throw new Error(`${folder} is built for ${built}/ and not for ${wanted}/. Run "npm run build" and deploy again.`);
}

/** Whether a folder holds a site for editors, which is built for the beginning of time. */
function isPreview(folder: string): boolean {
  try {
    const { built } = nextChangeDocument.parse(JSON.parse(readFileSync(join(folder, 'next-change.json'), 'utf8')));
    return Date.parse(built) === 0;
  } catch {
    // Then it is no whole build, which is told where it is read.
    return false;
  }
}

/** Tells, or writes down for later, what a build has that the one before it had not. Whatever happens here, readers have the build. */
async function tellOthers(folder: string, before: string | undefined, later: string | undefined): Promise<void> {
  try {
    const news = newsOf(folder, before);
    if (!news) return;
    if (later) writeFileSync(later, JSON.stringify(news));
    else report(await tell(news));
  } catch (fault) {
    console.error(`Nobody was told: ${faultText(fault, later ?? folder)}`);
  }
}
