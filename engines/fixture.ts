import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { singleFiles } from '../src/schema/single-files.ts';
import { copyProject } from '../tools/shared/copy-project.ts';
import { moments, noticeFiles, provService, type Changes } from './fixture-notices.ts';

const hour = 3_600_000;

type Build = Changes & { clock: number; url?: string };

/** The builds of the test site: before the notice is shown, others that follow on each other from then on, and one below a path. */
const builds = {
  site: { clock: moments.built },
  shown: { clock: moments.shown + hour },
  changed: { clock: moments.shown + 2 * hour, endsLater: true, updated: '2025-03-10T09:30' },
  withdrawn: { clock: moments.shown + 3 * hour, endsLater: true, withdrawn: true, updated: '2025-03-10T10:30' },
  over: { clock: moments.ends + hour },
  edited: { clock: moments.gone + 3 * hour, updated: '2025-03-12T07:30' },
  // Last, for the address stays.
  below: { clock: moments.built, url: 'https://stad.example/e-tjanster/inloggning/' },
} satisfies Record<string, Build>;

/** The folder of each build. */
export type Sites = Record<keyof typeof builds, string>;

/**
 * Builds the project with notices and a service of the test's own, so that no journey depends on what is published. One after
 * the other: a feed reader asks for what is newer than what it has, by the time of the file.
 */
export async function buildSites(): Promise<void> {
  const project = copyProject('engines-');
  try {
    for (const [name, changes] of Object.entries(builds)) await build(project, name, changes);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

/** Where the builds are when they have been made before. */
export const builtSites = () =>
  Object.fromEntries(Object.keys(builds).map((name) => [name, folderOf(name)])) as unknown as Sites;

const folderOf = (name: string) => resolve('test-results', 'engines', name);

async function build(project: string, name: string, { clock, url, ...changes }: Build) {
  const notices = join(project, 'content', 'announcements');
  rmSync(notices, { recursive: true });
  mkdirSync(notices);
  for (const [file, text] of Object.entries(noticeFiles(changes))) writeFileSync(join(notices, file), text);
  const [method = ''] = readdirSync(join(project, 'content', 'login-methods')).filter((file) => !/\..*\./.test(file));
  const service = provService.replace('METHOD', basename(method, '.yaml'));
  writeFileSync(join(project, 'content', 'services', 'provtjansten.yaml'), service);
  const settings = join(project, singleFiles.site.path);
  if (url) writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^url: .*$/m, `url: ${url}`));
  const env = { ...process.env, SITE_CLOCK: String(clock), SITE_AT_ROOT: url ? undefined : '1' };
  const args = ['tools/build.ts', '--out', folderOf(name)];
  await promisify(execFile)(process.execPath, args, { cwd: project, env, maxBuffer: 2 ** 26 });
}
