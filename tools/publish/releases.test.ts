/** Commands that are broken off or come at once, and the way back: real processes on real folders. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readReleases } from './history.ts';
import { whileLocked } from './lock.ts';
import { deploy, rollBack } from './releases.ts';
import { leftIn, nameOfWhole, run, runTool, writeTrialBuild, type Ended } from './trial.ts';

const folder = mkdtempSync(join(tmpdir(), 'releases-'));
const build = (name: string) => writeTrialBuild(join(folder, name), name);
for (const name of ['one', 'two', 'three', 'four']) build(name);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  [
    'a deploy',
    (target: string) => `deploy('${join(folder, 'four')}', '${target}', 2, new Date())`,
    { four: 'three', three: 'two' },
  ],
  ['a rollback', (target: string) => `rollBack('${target}')`, { three: 'two', two: 'one' }],
])(
  '%s that is broken off at any step leaves a whole build, a way back and nothing in the way',
  async (_, command, back) => {
    const start = await deployed('one', 'two', 'three');
    const steps = Number((await broken(command(copyOf(start)), 'SIGKILL')).printed);

    expect(steps).toBeGreaterThan(8);
    await inLanes(steps, async (step) => {
      const target = copyOf(start);
      const { signal } = await broken(command(target), 'SIGKILL', step);
      const seen = await nameOfWhole(target);
      const other = copyOf(target);
      await rollBack(other);
      const before = await nameOfWhole(other);
      expect({ step, signal, back, before }).toEqual({
        step,
        signal: 'SIGKILL',
        back: { ...back, [seen]: before },
        before,
      });
      for (const one of [target, other]) {
        await deploy(join(folder, 'four'), one, 2, new Date());
        expect([step, await nameOfWhole(one), await leftIn(one)]).toEqual([step, 'four', []]);
      }
      await rollBack(target);
      expect([step, await nameOfWhole(target)]).toEqual([step, seen === 'four' ? 'three' : seen]);
    });
  },
);

test('a deploy that is told to end has changed nothing for readers', async () => {
  const target = await deployed('one');
  const command = `deploy('${join(folder, 'two')}', '${target}', 2, new Date())`;
  expect(await broken(command, 'SIGTERM', 9)).toMatchObject({ signal: 'SIGTERM' });
  expect(await nameOfWhole(target)).toBe('one');
});

test('while a command is at work others are refused and told of it', async () => {
  const target = await deployed('one', 'two');
  const ended = await whileLocked(target, () =>
    Promise.all([runTool('deploy', '--to', target, '--from', build('three')), runTool('rollback', '--to', target)]),
  );
  for (const { code, errors } of ended)
    expect([code, errors]).toEqual([1, expect.stringContaining(`at work in ${target} (process ${process.pid} on `)]);
  expect(await nameOfWhole(target)).toBe('two');
});

test('deploys that come at once leave readers whole builds, and end well where readers got theirs', async () => {
  const target = await deployed('one');
  for (const names of [
    ['two', 'three'],
    ['four', 'four', 'five'],
  ]) {
    const seen = new Set<string>();
    let isDone = false;
    const reading = (async () => {
      while (!isDone) seen.add(await nameOfWhole(target));
    })();
    for (const name of names) build(name);
    const ended = await Promise.all(
      names.map((name) => runTool('deploy', '--to', target, '--from', join(folder, name))),
    );
    isDone = true;
    await reading;
    const done = names.filter((_, index) => ended[index]?.code === 0);
    expect(done).toContain(await nameOfWhole(target));
    expect([...seen].filter((name) => names.includes(name) && !done.includes(name))).toEqual([]);
    expect(await leftIn(target)).toEqual([]);
  }
});

test('each rollback goes one further back in what readers had, also after a deploy that followed a rollback', async () => {
  const target = await deployed('one', 'two', 'bad');
  await rollBack(target);
  // The same twice is one.
  for (const name of ['three', 'three', 'one']) await deploy(build(name), target, 5, new Date());
  const seen = [await nameOfWhole(target)];
  for (let count = 0; count < 3; count++) {
    await rollBack(target);
    seen.push(await nameOfWhole(target));
  }
  expect(seen).toEqual(['one', 'three', 'two', 'one']);
  await expect(rollBack(target)).rejects.toThrow('has no earlier build');
});

test('builds that a rollback leads to are kept before others', async () => {
  const target = await deployed('one', 'two', 'bad');
  await rollBack(target);
  await deploy(build('three'), target, 2, new Date());
  await rollBack(target);
  expect(await nameOfWhole(target)).toBe('two');
  await expect(rollBack(target)).rejects.toThrow('has no earlier build');
});

test.each([
  ['was not ended', 'rm files.json', 'it has no files.json to read, which a build writes last.'],
  ['was ended while its list was written', 'printf { > files.json', 'it has no files.json to read'],
  ['lacks a file', 'rm 404.html', '404.html is missing.'],
  ['has half a file', 'printf on > index.html', 'index.html was changed after the build.'],
  ['has a file more', 'touch extra.html', 'there is something in it that the build did not write: extra.html.'],
])('a build that %s is not deployed', async (_, change, message) => {
  const target = await deployed('one');
  const other = writeTrialBuild(mkdtempSync(join(folder, 'broken-')), 'broken');
  execFileSync('sh', ['-c', change], { cwd: other });
  await expect(deploy(other, target, 5, new Date())).rejects.toThrow(`${other} holds no whole build: ${message}`);
  expect([await nameOfWhole(target), await leftIn(target)]).toEqual(['one', []]);
});

test('a build that is damaged is not gone back to', async () => {
  const target = await deployed('one', 'two');
  const [{ id } = { id: '' }] = await readReleases(target);
  rmSync(join(target, 'releases', id, '404.html'));
  await expect(rollBack(target)).rejects.toThrow('holds no whole build: 404.html is missing');
  expect(await nameOfWhole(target)).toBe('two');
});

/**
 * Does something to builds in a process that gets a signal at the `step`th change that it makes to a file, link or folder: what
 * it writes or removes then is half written or half removed. Without a step it prints how many there are.
 */
function broken(command: string, signal: string, step = -1): Promise<Ended> {
  const program = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let count = 0;
    const half = {
      writeFile: (file, content) => fs.writeFileSync(file, content.slice(0, content.length / 2)),
      rm: (path) => fs.existsSync(path + '/index.html') && fs.unlinkSync(path + '/index.html'),
    };
    const calls = { writeFileSync: fs, rmSync: fs };
    for (const name of ['writeFile', 'rename', 'rm', 'symlink']) calls[name] = fs.promises;
    for (const [name, room] of Object.entries(calls)) {
      const real = room[name];
      room[name] = (path, ...rest) => {
        const isChange = !name.startsWith('rm') || fs.existsSync(path);
        if (!isChange || count++ !== ${step}) return real(path, ...rest);
        half[name]?.(path, ...rest);
        process.kill(process.pid, '${signal}');
      };
    }
    syncBuiltinESMExports();
    const { deploy, rollBack } = await import('${resolve('tools/publish/releases.ts')}');
    await ${command};
    console.log(count);`;
  return run(process.execPath, ['--input-type=module', '--eval', program]);
}

/** Does something for each number below `count`, some at once. */
async function inLanes(count: number, work: (index: number) => Promise<void>): Promise<void> {
  const lanes = 4;
  const lane = async (first: number) => {
    for (let index = first; index < count; index += lanes) await work(index);
  };
  await Promise.all(Array.from({ length: lanes }, (_, first) => lane(first)));
}

async function deployed(...names: string[]): Promise<string> {
  const target = mkdtempSync(join(folder, 'target-'));
  for (const name of names) await deploy(build(name), target, 5, new Date());
  return target;
}

function copyOf(target: string): string {
  const copy = mkdtempSync(join(folder, 'target-'));
  cpSync(target, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}
