/**
 * The journeys of readers in the browsers of this machine, and the same site in text browsers, a feed reader and calendars,
 * and behind web servers; and the ways of editors in the browser editor.
 * `--only wpe` takes what has that in its name, `--journey back` such journeys, `--keep` the builds of the last time;
 * `--packages` only names the Debian packages that would be used.
 */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { browserSuite } from './browser-suite.ts';
import { oldChromium } from './drivers/chromium.ts';
import { firefox } from './drivers/firefox.ts';
import { webKitGtk, wpeWebKit } from './drivers/webkit.ts';
import { breakJourneys } from './editor/breaks.ts';
import { editorSuite } from './editor/editor-suite.ts';
import { togetherJourneys } from './editor/together.ts';
import { writingJourneys } from './editor/writing.ts';
import { buildSites, builtSites } from './fixture.ts';
import { belowFloorJourneys } from './journeys/below-floor.ts';
import { embedJourneys } from './journeys/embed.ts';
import { noticeJourneys } from './journeys/notices.ts';
import { offlineJourneys } from './journeys/offline.ts';
import { pageJourneys } from './journeys/pages.ts';
import { printJourneys } from './journeys/print.ts';
import { searchJourneys } from './journeys/search.ts';
import type { Suite } from './suite.ts';
import { calendars } from './tools/calendars.ts';
import { newsboat } from './tools/newsboat.ts';
import { webServers } from './tools/servers.ts';
import { textBrowsers } from './tools/text-browsers.ts';
import { inProduct } from '../tools/init/product-copy.ts';
import { isAdopted } from '../tools/init/sample.ts';
import { makeMemoryFolder } from '../tools/shared/memory-folder.ts';
import { commandLine } from '../tools/shared/command-line.ts';

process.env['TMPDIR'] = makeMemoryFolder() ?? tmpdir();
const { values } = commandLine({
  options: {
    packages: { type: 'boolean' },
    only: { type: 'string', default: '' },
    journey: { type: 'string', default: '' },
    keep: { type: 'boolean' },
  },
});
const has = (name: string, part: string) => name.toLowerCase().includes(part.toLowerCase());
const journeys = [
  ...noticeJourneys,
  ...searchJourneys,
  ...pageJourneys,
  ...embedJourneys,
  ...printJourneys,
  ...offlineJourneys,
];
const walked = journeys.filter(({ name }) => has(name, values.journey));
const sites = builtSites();
const editor = editorSuite(
  [...writingJourneys, ...togetherJourneys, ...breakJourneys].filter(({ name }) => has(name, values.journey)),
);
const suites = [
  // The longest first.
  editor,
  ...[firefox, webKitGtk, wpeWebKit, oldChromium('103.0.0')].map((engine) => browserSuite(engine, walked, sites)),
  browserSuite(
    oldChromium('92.0.0'),
    belowFloorJourneys.filter(({ name }) => has(name, values.journey)),
    sites,
  ),
  ...[...textBrowsers(sites), newsboat(sites), ...calendars(sites), ...webServers(sites)],
].filter(({ name }) => has(name, values.only));

if (values.packages) {
  console.log([...suites.flatMap(({ packages }) => packages), 'poppler-utils'].join(' '));
  process.exit();
}
// Where npm run init has made the site somebody's, readers walk through the product's own content.
if (isAdopted()) process.exit(await inProduct((_, node) => node(['engines/run.ts', ...process.argv.slice(2)])));

const total = { passed: 0, failed: 0, skipped: 0 };
const found: Suite[] = [];
for (const suite of suites) {
  const what = await suite.find();
  console.log(`${suite.name}: ${'version' in what ? what.version : `skipped, there is no ${what.missing}`}`);
  if ('version' in what) found.push(suite);
  else total.skipped += suite.names.length;
}
if (found.some((suite) => suite !== editor) && !(values.keep && existsSync(sites.withdrawn))) await buildSites();

// Two at a time: most of a journey is waiting.
const queue = [...found];
await Promise.all([run(), run()]);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

async function run(): Promise<void> {
  for (let suite = queue.shift(); suite; suite = queue.shift()) {
    const { name, names } = suite;
    let tried = 0;
    try {
      await suite.run(async (what, attempt) => {
        tried++;
        await note(`${name}: ${what}`, attempt);
      });
    } catch (fault) {
      // It did not start, or ended: what it has not tried has failed.
      total.failed += Math.max(1, names.length - tried);
      console.log(`FAILED  ${name}: ${fault}`);
    }
  }
}

async function note(name: string, attempt: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  const took = () => `(${((performance.now() - began) / 1000).toFixed(1)} s)`;
  try {
    const isSkipped = (await attempt()) === 'skipped';
    total[isSkipped ? 'skipped' : 'passed']++;
    console.log(`${isSkipped ? 'skipped' : 'ok     '} ${name} ${took()}`);
  } catch (fault) {
    total.failed++;
    console.log(`FAILED  ${name} ${took()}\n        ${fault instanceof Error ? fault.message : fault}`);
  }
}
