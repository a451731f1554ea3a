import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { on, once } from 'node:events';
import type { BuildMessage } from '../../src/build/finish-pages.ts';
import { timeFault } from '../../src/domain/time/time-fault.ts';

/** Runs Astro's dev server to its end, in this project and with its output here. Ends this process if it fails. */
export async function serveWithAstro(...args: string[]): Promise<void> {
  await end(start(['dev', ...args], {}));
}

/**
 * Builds the pages into a folder, and yields the file of each as soon as it is written, in the same order at every build
 * of the same content. Ends this process if the build fails.
 */
export async function* buildWithAstro(folder: string): AsyncGenerator<string> {
  // Where NODE_ENV says test or development, a build would follow the files and read them anew for every page.
  const child = start(['build', '--force', '--outDir', folder], { NODE_ENV: 'production' }, 'ipc');
  const ended = end(child);
  let pages: string[] = [];
  let written = 0;
  for await (const [message] of on(child, 'message', { close: ['disconnect'] }) as AsyncIterable<[BuildMessage]>) {
    if ('pages' in message) ({ pages } = message);
    else {
      // What stands before the page that is begun is written, or was kept from an earlier build.
      const begun = pages.indexOf(message.begun, written);
      while (written < begun) yield pages[written++] as string;
    }
  }
  await ended;
  yield* pages.slice(written);
}

function start(args: string[], env: NodeJS.ProcessEnv, ...channel: ['ipc'] | []): ChildProcess {
  const stdio: StdioOptions = ['inherit', 'inherit', 'inherit', ...channel];
  return spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], {
    stdio,
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}

/** Waits until a process has ended, and ends this one too if that failed. */
async function end(child: ChildProcess): Promise<void> {
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) process.exit(code ?? 1);
}

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
