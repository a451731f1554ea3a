import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { on, once } from 'node:events';
import { existsSync, statfsSync } from 'node:fs';
import type { BuildMessage, BuildOrder } from '../../src/build/finish-pages.ts';
import { buildClock } from '../../src/library/moment.ts';
import { timeFault } from '../../src/domain/time/time-fault.ts';

/** Runs Astro's dev server to its end, in this project, at the root of its host and with its output here. Ends this process if it fails. */
export async function serveWithAstro(...args: string[]): Promise<void> {
  await end(start(['dev', ...args], { SITE_AT_ROOT: '1' }));
}

/** A build that has begun. */
export interface RunningBuild {
  /** Into which the pages go. */
  folder: string;
  /** The instant that it takes for now, in epoch ms. */
  clock: number;
  /** Lets it write, and yields the files of the pages that it makes soon after they are written. Ends this process if the build fails. */
  make: (order: BuildOrder) => AsyncGenerator<string>;
  /** The files of all pages, in the same order at every build of the same content, once all are made. */
  order: () => string[];
}

/** Begins to build the pages into a folder. */
export function buildWithAstro(folder: string): RunningBuild {
  const clock = buildClock();
  // Where NODE_ENV says test or development, a build would follow the files and read them anew for every page.
  // Vite's Rolldown would keep what it no longer needs while pages are made: a tenth of the memory of a large site.
  const env = { NODE_ENV: 'production', SITE_CLOCK: String(clock), MIMALLOC_PURGE_DELAY: '0' };
  const child = start(['build', '--force', '--outDir', folder], env, 'ipc');
  const ended = end(child, folder);
  let pages: string[] = [];
  return {
    folder,
    clock,
    async *make(order) {
      child.send(order);
      for await (const [message] of on(child, 'message', { close: ['disconnect'] }) as AsyncIterable<[BuildMessage]>) {
        if ('pages' in message) ({ pages } = message);
        else yield* message.written;
      }
      await ended;
    },
    order: () => pages,
  };
}

function start(args: string[], env: NodeJS.ProcessEnv, ...channel: ['ipc'] | []): ChildProcess {
  const stdio: StdioOptions = ['inherit', 'inherit', 'inherit', ...channel];
  return spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], {
    stdio,
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}

/** Waits until Astro has ended, and ends this process too if that failed; what it has said of it is not always enough. */
async function end(child: ChildProcess, folder = '.'): Promise<void> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (code === 0) return;
  if (signal) console.error(`Not built. Astro was ended by ${signal}. Has the machine enough memory?`);
  if (isFull(folder)) console.error(`${folder}: the disk is full. Make room on it and build again.`);
  process.exit(code ?? 1);
}

const isFull = (folder: string): boolean => existsSync(folder) && statfsSync(folder).bavail === 0;

/** Hands `--now` and `--preview` to the pages. Ends this process with a message when `--now` names no moment. */
export function passOnMoment(moment: string | undefined, isPreview = false): void {
  if (isPreview) process.env['SITE_PREVIEW'] = '1';
  if (moment === undefined) return;
  const fault = timeFault(moment);
  if (fault) {
    console.error(`--now ${moment}: ${fault}`);
    process.exit(2);
  }
  process.env['SITE_NOW'] = moment;
}
