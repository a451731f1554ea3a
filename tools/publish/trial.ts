/** What the tests of deploying share: small builds, commands on them, and the look of a reader. */
import { execFile, type ExecFileOptions } from 'node:child_process';
import { mkdirSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ListedBuild, writeFileList } from '../shared/file-list.ts';
import { currentId, readReleases } from './history.ts';

/** Writes a small build with this name on its pages into a folder, and gives that. */
export function writeTrialBuild(folder: string, name: string, built = '2026-01-01T00:00:00.000Z'): string {
  const files = {
    'index.html': name,
    '404.html': `404: ${name}`,
    [`page-of-${name}/index.html`]: name,
    'next-change.json': JSON.stringify({ built, changes: [] }),
    [`search/box.${`${name}-hash`.slice(0, 8)}.js`]: `script of ${name}`,
    [`pagefind/fragment/sv_${name}.pf_fragment`]: `fragment of ${name}`,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  writeFileList(folder);
  return folder;
}

/** The name of the trial build that readers have now. Throws where they do not have all of it. */
export async function nameOfWhole(target: string): Promise<string> {
  const folder = realpathSync(join(target, 'current'));
  await (await ListedBuild.in(folder)).expectWhole();
  return readFile(join(folder, 'index.html'), 'utf8');
}

/** What lies in a folder of builds and should not, when no command is at work. */
export async function leftIn(target: string): Promise<string[]> {
  const ids = (await readReleases(target)).map(({ id }) => id);
  const current = await currentId(target);
  // The folder that readers had before the same build stays until the next deploy.
  const isBefore = (name: string) => name.slice(0, 12) === current?.slice(0, 12) && !name.includes('.');
  return [
    ...readdirSync(target).filter((name) => !['current', 'lock', 'releases', 'releases.json'].includes(name)),
    ...readdirSync(join(target, 'releases')).filter((name) => !ids.includes(name) && !isBefore(name)),
  ];
}

/** How a command ended, and what it wrote. */
export interface Ended {
  code: unknown;
  signal: string | undefined;
  printed: string;
  errors: string;
}

/** Node.js takes a third less time for each command when it keeps what it has compiled. */
const env = { ...process.env, NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled') };

export function run(command: string, args: readonly string[], options: ExecFileOptions = {}): Promise<Ended> {
  return new Promise((done) => {
    execFile(command, args, { ...options, env, encoding: 'utf8' }, (error, printed, errors) => {
      done({ code: error ? error.code : 0, signal: error?.signal ?? undefined, printed, errors });
    });
  });
}

/** Runs a command of tools/. */
export function runTool(tool: string, ...args: string[]): Promise<Ended> {
  return run(process.execPath, [`tools/${tool}.ts`, ...args]);
}
