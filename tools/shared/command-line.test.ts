import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** Those that are a program of this project; the others are of packages, or several. */
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const [, file] = /^node (\S+\.ts)/.exec(script) ?? [];
  return file ? [[name, file] as const] : [];
});

interface Ended {
  code?: number;
  stdout: string;
  stderr: string;
}

const run = (file: string, ...args: string[]): Promise<Ended> =>
  promisify(execFile)(process.execPath, [file, ...args], { timeout: 60_000 }).catch((fault: Ended) => fault);

test('there are commands', () => {
  expect(commands.length).toBeGreaterThan(30);
});

test.each(commands)('npm run %s says what it is for, and does nothing else', { timeout: 90_000 }, async (_, file) => {
  const { code = 0, stdout, stderr } = await run(file, '--help');
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^[\p{Lu}n][^]{20,}/u);
  expect(stdout.split('\n').length).toBeLessThan(80);
});

test.each(['tools/build.ts', 'tools/report.ts', 'tools/preview.ts', 'tools/check-output.ts', 'tools/smoke.ts'])(
  '%s says in a line what it does not know',
  { timeout: 90_000 },
  async (file) => {
    const { code, stdout, stderr } = await run(file, '--nonsense');
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^Unknown option '--nonsense'\. See npm run \S+ -- --help\n$/);
    expect(code).toBe(2);
  },
);
