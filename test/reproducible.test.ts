import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { filesIn } from '../tools/shared/files-in.ts';
import { copyProject } from '../tools/shared/copy-project.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Two moments between the same two boundaries of the content: the week begins on 6 May. */
const clocks = ['2024-05-05T22:00Z', '2024-05-12T20:59Z'].map((text) => String(Date.parse(text)));

test('builds in other folders, time zones and languages, days apart between boundaries, are alike to the byte', async () => {
  const builds = [
    build('login-help-', { TZ: 'America/Los_Angeles', LANG: 'sv_SE.UTF-8', SITE_CLOCK: clocks[0] }),
    build('another name ', { TZ: 'Asia/Tokyo', LANG: 'C', SITE_CLOCK: clocks[1] }),
  ] as const;
  // A build that still runs would write into a folder that is being removed.
  await Promise.allSettled(builds);
  const [one, other] = await Promise.all(builds);
  expect(filesIn(other), 'the files of the two builds').toEqual(filesIn(one));
  const differences = filesIn(one).flatMap((file) => firstDifference(file, one, other) ?? []);
  expect(differences).toEqual([]);
});

/** Builds a copy of the project as it would be committed, and gives the folder of the built site. */
async function build(
  name: string,
  environment: { TZ: string; LANG: string; SITE_CLOCK: string | undefined },
): Promise<string> {
  const copy = copyProject(name);
  folders.push(copy);
  await promisify(execFile)(process.execPath, ['tools/build.ts'], {
    cwd: copy,
    // Not the environment of this process: Vitest sets NODE_ENV and more.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LC_ALL: environment.LANG, ...environment },
  });
  return join(copy, 'dist');
}

function firstDifference(file: string, one: string, other: string): string | undefined {
  const [a, b] = [readFileSync(join(one, file)), readFileSync(join(other, file))];
  if (a.equals(b)) return undefined;
  const at = a.findIndex((byte, index) => byte !== b[index]);
  const place = at < 0 ? a.length : at;
  const near = (bytes: Buffer) => JSON.stringify(bytes.toString('utf8', Math.max(0, place - 30), place + 30));
  return `${file}, byte ${place}: ${near(a)} and ${near(b)}`;
}
