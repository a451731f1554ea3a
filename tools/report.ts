/**
 * Says what a change does for readers, for a pull request: `npm run report -- --base main`. It builds the site of the
 * base and of the working tree and writes report.md (pages, weight, what each role's page shows when) and pictures.html
 * (the changed pages before and after, at two widths) into test-results/report/.
 */
import { writeFile } from 'node:fs/promises';
import { readTimeline } from './publish/read-timeline.ts';
import { buildBoth } from './publish/report/build-both.ts';
import { compareSites } from './publish/report/compare-sites.ts';
import { reportHtml } from './publish/report/report-html.ts';
import { reportMarkdown } from './publish/report/report-markdown.ts';
import { takePictures } from './publish/report/take-pictures.ts';
import { say } from '../src/editors/say.ts';
import { commandLine } from './shared/command-line.ts';

const folder = 'test-results/report';
const pictured = 6;

const { values } = commandLine({ options: { base: { type: 'string', default: 'main' } } });
const now = Date.now();
const timeline = await readTimeline('.', now);
if (!timeline) {
  console.error(say`Innehållet har fel. Kör npm run check:content och rätta dem först.`);
  process.exit(1);
}
const builds = await buildBoth(values.base, folder);
const differences = compareSites(builds.base, builds.head);
const pages = differences.filter(({ isPage }) => isPage).slice(0, pictured);
const markdown = reportMarkdown(differences, await readTimeline(builds.baseProject, now), timeline);
await writeFile(`${folder}/report.md`, markdown);
await writeFile(`${folder}/pictures.html`, reportHtml(await takePictures(pages, builds.base, builds.head)));
console.log(markdown);
