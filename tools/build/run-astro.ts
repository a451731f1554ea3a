import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { timeFault } from '../../src/domain/time/time-fault.ts';

/** Runs an Astro command to its end, in this project and with its output here. Ends this process if the command fails. */
export async function astro(command: string, ...args: string[]): Promise<void> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', command, ...args], {
    stdio: 'inherit',
    // Where NODE_ENV says test or development, a build would follow the files and read them anew for every page.
    env: { ...process.env, ...(command === 'build' && { NODE_ENV: 'production' }), ASTRO_TELEMETRY_DISABLED: '1' },
  });
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
