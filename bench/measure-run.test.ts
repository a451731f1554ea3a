import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { measureRun } from './measure-run.ts';

const project = mkdtempSync(join(tmpdir(), 'measure-run-'));
afterAll(() => rmSync(project, { recursive: true }));

/** A process that only waits for another, as a build waits for Astro; that one holds memory and works. */
writeFileSync(
  join(project, 'parent.mjs'),
  `import { execFileSync } from 'node:child_process';
execFileSync(process.execPath, ['child.mjs'], { stdio: 'inherit' });`,
);
writeFileSync(
  join(project, 'child.mjs'),
  `const held = Buffer.alloc(150e6, 1);
while (process.cpuUsage().user < 0.3e6) for (let turn = 0; turn < 1e6; turn++) held[0]++;
console.log('done');
setTimeout(() => {}, Number(process.argv[2] ?? 800));`,
);
writeFileSync(join(project, 'fails.mjs'), `console.log('halfway'); process.exit(3);`);
/** As Pagefind's API does with the process that it starts. */
writeFileSync(
  join(project, 'leaves.mjs'),
  `import { spawn } from 'node:child_process';
const child = spawn(process.execPath, ['child.mjs', '10000'], { stdio: ['ignore', 'pipe', 'inherit'] });
const leave = () => { child.kill('SIGKILL'); process.exit(); };
child.stdout.once('data', () => setTimeout(leave, 500));`,
);

describe.runIf(existsSync('/proc/self/smaps_rollup'))('what a run took', () => {
  test('counts the processes that its processes start, and what came before does not count', async () => {
    const first = await measureRun([['parent.mjs']], project, {});
    expect(first.processor).toBeGreaterThanOrEqual(0.3);
    expect(first.peak).toBeGreaterThanOrEqual(150e6);
    const second = await measureRun([['-e', '']], project, {});
    expect(second.processor).toBeLessThan(0.3);
    expect(second.peak).toBeLessThan(150e6);
  });

  test('the processor time of commands is added up, of their memory the larger counts', async () => {
    const both = await measureRun([['parent.mjs'], ['parent.mjs']], project, {});
    expect(both.processor).toBeGreaterThanOrEqual(0.6);
    expect(both.peak).toBeLessThan(300e6);
  });

  test('a process counts that its parent does not wait for', async () => {
    expect((await measureRun([['leaves.mjs']], project, {})).processor).toBeGreaterThanOrEqual(0.25);
  });

  test('a command that fails ends it with what it said', async () => {
    await expect(measureRun([['fails.mjs']], project, {})).rejects.toThrow(/fails\.mjs ended with 3:\nhalfway/);
  });
});
