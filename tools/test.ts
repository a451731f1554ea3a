/** Runs everything that must hold, cheapest first, and ends with a line that counts what passed and what failed. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

interface Step {
  name: string;
  /** An npm script and what follows it. */
  run: string[];
  /** Where the step writes its results as JSON; a step without counts as one test. */
  results?: string;
  /** Whether the steps after this one need it. */
  isNeeded?: boolean;
}

const results = 'test-results';
const vitest = (project: string): Step => ({
  name: `${project} tests`,
  run: [`test:${project}`, '--', '--reporter=default', '--reporter=json', `--outputFile=${results}/${project}.json`],
  results: `${results}/${project}.json`,
});

const steps: Step[] = [
  { name: 'content', run: ['check:content'] },
  { name: 'format', run: ['check:format'] },
  { name: 'lint', run: ['lint'] },
  vitest('unit'),
  { name: 'types', run: ['types'] },
  { name: 'build', run: ['build'], isNeeded: true },
  {
    name: 'build as of April 2024',
    run: ['build', '--', '--now', '2024-04-01T00:00', '--out', `${results}/site-2024`],
    isNeeded: true,
  },
  { name: 'build of the small site', run: ['build:small'], isNeeded: true },
  { name: 'build with 5,000 pages more', run: ['build:large', '--', '--out', `${results}/site-large`], isNeeded: true },
  { name: 'preview build', run: ['build', '--', '--preview', '--out', `${results}/preview`], isNeeded: true },
  { name: 'editor build', run: ['build:admin'], isNeeded: true },
  { name: 'HTML', run: ['check:html'] },
  vitest('site'),
  { name: 'browser tests', run: ['test:e2e'], results: `${results}/e2e.json` },
];

const total = { passed: 0, failed: 0 };
const failedSteps: string[] = [];
rmSync(results, { recursive: true, force: true });

for (const [index, step] of steps.entries()) {
  console.log(`\n── ${index + 1}/${steps.length} ${step.name} ──`);
  const began = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', ...step.run], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const { passed, failed } = count(step, status === 0);
  total.passed += passed;
  total.failed += failed;
  console.log(`${failed === 0 ? 'ok' : 'FAILED'}: ${step.name}, ${((performance.now() - began) / 1000).toFixed(1)} s`);
  if (failed === 0) continue;
  failedSteps.push(step.name);
  if (step.isNeeded) break;
}

if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

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
