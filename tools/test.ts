/**
 * Runs everything that must hold, two steps at a time, and ends with a line that counts what passed and what failed.
 * `--content` runs what a change of content/ alone can break, in minutes: nothing of the product is tried.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { isAdopted } from './init/sample.ts';
import { makeMemoryFolder } from './shared/memory-folder.ts';
import { commandLine } from './shared/command-line.ts';

interface Step {
  name: string;
  /** A script of package.json and what follows it. */
  run: string[];
  /** What must have ended before: this step reads what it wrote, or both run Astro in this folder, which stands one at a time. */
  after?: string[];
  /** Where the step writes its results as JSON; a step without counts as one test. */
  results?: string;
  /** Whether nothing more is begun where it fails. */
  isNeeded?: boolean;
}

const results = 'test-results';
const vitest = (project: string): Step => ({
  name: `${project} tests`,
  run: [`test:${project}`, '--', '--reporter=default', '--reporter=json', `--outputFile=${results}/${project}.json`],
  results: `${results}/${project}.json`,
});

/** A step begins as soon as it may and there is room; of several, the first. What the browser tests wait for comes first. */
const ofProduct: Step[] = [
  { name: 'content', run: ['check:content'] },
  { name: 'build', run: ['build', '--', '--cold'], isNeeded: true },
  { name: 'build of the small site', run: ['build:small'], isNeeded: true },
  {
    name: 'build of the small site below a path',
    run: [
      ...['build:small', '--', '--out', `${results}/site-below`],
      ...['--url', 'https://stad.example/e-tjanster/inloggning/'],
    ],
    isNeeded: true,
  },
  {
    name: 'build with 5,000 pages more',
    run: ['build:large', '--', '--out', `${results}/site-large`],
    after: ['build'],
    isNeeded: true,
  },
  {
    name: 'build as of April 2024',
    run: ['build', '--', '--now', '2024-04-01T00:00', '--out', `${results}/site-2024`],
    after: ['build'],
    isNeeded: true,
  },
  {
    name: 'preview build',
    run: ['build', '--', '--preview', '--out', `${results}/preview`],
    after: ['build as of April 2024'],
    isNeeded: true,
  },
  { name: 'editor build', run: ['build:admin'], isNeeded: true },
  {
    name: 'browser tests',
    run: ['test:e2e'],
    after: [
      'build of the small site',
      'build of the small site below a path',
      'build with 5,000 pages more',
      'preview build',
      'editor build',
    ],
    results: `${results}/e2e.json`,
  },
  { name: 'format', run: ['check:format'] },
  { name: 'lint', run: ['lint'] },
  { name: 'types', run: ['types'], after: ['preview build'] },
  vitest('unit'),
  { name: 'HTML', run: ['check:html'], after: ['build'] },
  {
    ...vitest('site'),
    after: [
      'editor build',
      'build of the small site',
      'build of the small site below a path',
      'build with 5,000 pages more',
      'build as of April 2024',
    ],
  },
];

/** What must hold of a site's own content and pages. */
const ofContent: Step[] = [
  { name: 'content', run: ['check:content'] },
  { name: 'build', run: ['build', '--', '--cold'], isNeeded: true },
  { name: 'HTML', run: ['check:html'], after: ['build'] },
  {
    name: 'every page in a browser',
    run: ['test:e2e', '--', 'every-page'],
    after: ['build'],
    results: `${results}/e2e.json`,
  },
  { name: 'links', run: ['test:site', '--', 'test/links.test.ts', 'test/headings.test.ts'], after: ['build'] },
];

/**
 * What must hold of a site that npm run init has made somebody's: that, and the product in a copy that has the content back
 * that its tests were written for.
 */
const ofOwnSite: Step[] = [
  ...ofContent,
  { name: 'editor build', run: ['build:admin'] },
  // Those of the tests are for the languages that the product came with.
  { name: 'types', run: ['types:site'], after: ['build'] },
  {
    name: 'the product',
    run: ['test:product'],
    after: ['every page in a browser'],
    results: `${results}/product.json`,
  },
];

const { values } = commandLine({ options: { content: { type: 'boolean', default: false } } });
const ofAll = isAdopted() ? ofOwnSite : ofProduct;
const steps = values.content ? ofContent : ofAll;

const total = { passed: 0, failed: 0 };
const failedSteps: string[] = [];
const ended = new Set<string>();
const waiting = [...steps];
const running = new Map<string, Promise<void>>();
rmSync(results, { recursive: true, force: true });
mkdirSync(results);
// Most steps start several programs of the same files. Tests ask for pages at the root of a host, of dist/ alone where no
// other site was built.
const env = {
  ...process.env,
  TMPDIR: makeMemoryFolder() ?? tmpdir(),
  NODE_COMPILE_CACHE: resolve(results, 'compiled'),
  SITE_AT_ROOT: '1',
  SITE_ALONE: steps === ofProduct ? '' : '1',
};

while (begin() || running.size > 0) await Promise.race(running.values());

if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
if (waiting.length > 0) console.log(`Not begun: ${waiting.map(({ name }) => name).join(', ')}`);
writeFileSync(`${results}/total.json`, JSON.stringify({ numPassedTests: total.passed, numFailedTests: total.failed }));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Begins what may begin and there is room for. Tells whether anything was begun. */
function begin(): boolean {
  if (running.size > 1 || failedSteps.some((name) => steps.find((one) => one.name === name)?.isNeeded)) return false;
  const at = waiting.findIndex(({ after = [] }) => after.every((name) => ended.has(name)));
  const [step] = at < 0 ? [] : waiting.splice(at, 1);
  if (!step) return false;
  running.set(step.name, perform(step));
  begin();
  return true;
}

/** Prints what a step says when it ends, so that two do not mix. */
async function perform(step: Step): Promise<void> {
  const began = performance.now();
  console.log(`Begins: ${step.name}`);
  const child = spawn(process.execPath, ['--run', ...step.run], { env });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => said.push(piece));
  const [status] = await once(child, 'close');
  const { passed, failed } = count(step, status === 0);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failedSteps.push(step.name);
  ended.add(step.name);
  running.delete(step.name);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`\n── ${ended.size}/${steps.length} ${step.name} ──\n${Buffer.concat(said).toString()}`);
  console.log(`${failed === 0 ? 'ok' : 'FAILED'}: ${step.name}, ${seconds} s`);
}

/** A step that ended badly counts at least one failure, also when its runner never got as far as to write results. */
function count(step: Step, isOk: boolean): { passed: number; failed: number } {
  const counted = step.results ? read(step.results) : undefined;
  const { passed, failed } = counted ?? { passed: isOk ? 1 : 0, failed: 0 };
  return { passed, failed: isOk ? failed : Math.max(failed, 1) };
}

function read(file: string): { passed: number; failed: number } | undefined {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const { expected = report.numPassedTests, unexpected = report.numFailedTests, flaky = 0 } = report.stats ?? {};
    return { passed: expected + flaky, failed: unexpected };
  } catch {
    return undefined;
  }
}
