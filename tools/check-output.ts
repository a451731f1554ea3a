/** Checks a built site, dist/ or the folder that is named, before it is published. Ends with 1 when something is wrong. */
import { existsSync } from 'node:fs';
import { getOldUrls, getSite } from '../src/library/settings.ts';
import { checkOutput } from './build/output/check-output.ts';
import { reportFaults } from './build/output/report-faults.ts';
import { readWrittenPages } from './build/output/written-pages.ts';
import { commandLine } from './shared/command-line.ts';

const [folder = 'dist'] = commandLine({ allowPositionals: true }).positionals;
if (!existsSync(`${folder}/index.html`)) {
  console.error(`No site in ${folder}/. Run "npm run build" first.`);
  process.exit(1);
}
const { url, feedbackUrl } = await getSite();
const origin = { written: await readWrittenPages('.'), moved: await getOldUrls(), url, feedbackUrl };
process.exitCode = reportFaults(await checkOutput(folder, origin)) ? 0 : 1;
